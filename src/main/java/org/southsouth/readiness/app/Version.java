package org.southsouth.readiness.app;

/** Which version this is. */
public final class Version {
    private Version() {}

    /** From the jar's manifest; "development" when run from the classes of a build. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
