package org.southsouth.readiness.store;

class MergeStoreOnServerTest extends H2MergeStoreTest implements OnServer {}
