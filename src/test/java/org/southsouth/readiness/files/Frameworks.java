package org.southsouth.readiness.files;

import org.southsouth.readiness.core.framework.Framework;

/** Frameworks to test with. */
final class Frameworks {
    private Frameworks() {}

    /** One section, with a question of every kind; {@code STATE} is asked of countries only. */
    static Framework small() {
        return new JsonFrameworkSource()
                .read("src/test/resources/frameworks/small")
                .value();
    }
}
