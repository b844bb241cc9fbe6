package org.southsouth.readiness.store;

class TamperedSignOffOnServerTest extends TamperedSignOffTest implements OnServer {}
