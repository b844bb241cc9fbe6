package org.southsouth.readiness.store;

class RemovedStoreOnServerTest extends JdbiRemovedStoreTest implements OnServer {}
