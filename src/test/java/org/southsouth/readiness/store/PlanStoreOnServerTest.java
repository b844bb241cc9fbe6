package org.southsouth.readiness.store;

class PlanStoreOnServerTest extends JdbiPlanStoreTest implements OnServer {}
