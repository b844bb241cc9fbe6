package org.southsouth.readiness.core.plan;

/** How it is seen whether an action worked: what is counted, where it stands, where it is to go; each may be empty. */
public record Indicator(String name, String baseline, String target) {
    public static final Indicator NONE = new Indicator("", "", "");
}
