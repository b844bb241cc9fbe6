/** The entry point; see {@code core}, the adapters {@code store}, {@code files} and {@code report}, and the faces {@code ui} and {@code cli}. */
@NullMarked
package org.southsouth.readiness;

import org.jspecify.annotations.NullMarked;
