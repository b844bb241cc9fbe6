package org.southsouth.readiness.store;

class EvidenceStoreOnServerTest extends JdbiEvidenceStoreTest implements OnServer {}
