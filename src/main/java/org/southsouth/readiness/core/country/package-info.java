/**
 * What countries are called: {@link org.southsouth.readiness.core.country.CountryNames} by code, in several languages, with
 * the other names under which people look for them. It comes from a {@link
 * org.southsouth.readiness.core.country.CountryNamesSource}.
 */
@NullMarked
package org.southsouth.readiness.core.country;

import org.jspecify.annotations.NullMarked;
