package org.southsouth.readiness.core.comparison;

/** A group of countries; {@code name} is that of the region or subregion as the table has it, else empty. */
public record CountryGroup(Kind kind, String name) {
    public static final CountryGroup LDC = new CountryGroup(Kind.LDC, "");
    public static final CountryGroup LLDC = new CountryGroup(Kind.LLDC, "");
    public static final CountryGroup SIDS = new CountryGroup(Kind.SIDS, "");

    public enum Kind {
        REGION,
        SUBREGION,
        /** Least developed countries. */
        LDC,
        /** Landlocked developing countries. */
        LLDC,
        /** Small island developing states. */
        SIDS
    }
}
