package org.southsouth.readiness.core.support;

import java.util.Optional;
import org.southsouth.readiness.core.problem.Parsed;

/** Port: the texts that lie beside an installed program, and beside no other. Every call blocks for a moment. */
public interface PackedTexts {
    /** The whole path of the licences of everything that is packed; empty where there is no such file. */
    Optional<String> licences();

    /** The whole path of the bill of materials, which other programs read; empty where there is no such file. */
    Optional<String> bill();

    /** The licences, word for word; refused where the file is gone, cannot be read or is too large to be shown. */
    Parsed<String> licenceText();
}
