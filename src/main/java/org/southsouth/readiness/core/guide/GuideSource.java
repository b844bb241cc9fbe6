package org.southsouth.readiness.core.guide;

/** Port: the guide that comes with the application. Blocks. */
public interface GuideSource {
    Guide read();

    /** A picture of it, as PNG. Fails where there is none of that name. */
    byte[] picture(String name);
}
