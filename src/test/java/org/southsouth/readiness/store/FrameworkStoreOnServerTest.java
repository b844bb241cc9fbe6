package org.southsouth.readiness.store;

class FrameworkStoreOnServerTest extends JdbiFrameworkStoreTest implements OnServer {}
