package org.southsouth.readiness.store;

class CooperationStoreOnServerTest extends JdbiCooperationStoreTest implements OnServer {}
