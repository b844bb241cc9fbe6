package org.southsouth.readiness.store;

class PeopleStoreOnServerTest extends JdbiPeopleStoreTest implements OnServer {}
