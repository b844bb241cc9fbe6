package org.southsouth.readiness.store;

class MergeStoreOnServerTest extends JdbiMergeStoreTest implements OnServer {}
