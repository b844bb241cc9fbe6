package org.southsouth.readiness.store;

class ReviewStoreOnServerTest extends H2ReviewStoreTest implements OnServer {}
