package org.southsouth.readiness.ui.send;

import org.southsouth.readiness.core.evidence.FileName;

/** A file that was made for somebody, their e-mail (may be empty), and the text of the e-mail to them. */
record MadeFile(String to, String address, String file, String mail) {
    String name() {
        return name(file);
    }

    static String name(String file) {
        return FileName.shown(file);
    }
}
