package org.southsouth.readiness.store;

class FrameworkStoreOnServerTest extends H2FrameworkStoreTest implements OnServer {}
