package org.southsouth.readiness.store;

class ReviewStoreOnServerTest extends JdbiReviewStoreTest implements OnServer {}
