package org.southsouth.readiness.store;

class CarriedAnswersOnServerTest extends CarriedAnswersTest implements OnServer {}
