/**
 * The people whose names are kept: where each stands, and how a name is replaced by a role everywhere. Begin with
 * {@link org.southsouth.readiness.core.people.People}; the port {@link org.southsouth.readiness.core.people.PeopleStore}
 * lists and erases, {@link org.southsouth.readiness.core.people.Renaming} says how a trail is chained anew. Whether two
 * people share a name is not known here: the same name is the same person.
 */
@NullMarked
package org.southsouth.readiness.core.people;

import org.jspecify.annotations.NullMarked;
