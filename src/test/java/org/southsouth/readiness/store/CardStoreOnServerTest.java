package org.southsouth.readiness.store;

class CardStoreOnServerTest extends JdbiCardStoreTest implements OnServer {}
