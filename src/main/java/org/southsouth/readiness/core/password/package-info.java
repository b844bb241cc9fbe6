/**
 * The password that the data can have: {@link org.southsouth.readiness.core.password.DataPassword} gives, sets, changes and
 * removes it, {@link org.southsouth.readiness.core.password.PasswordLength} says whether one is long enough. Passwords are
 * arrays of characters, so that whoever made one can clear it. How a file is encrypted is known to {@code store} alone.
 */
@NullMarked
package org.southsouth.readiness.core.password;

import org.jspecify.annotations.NullMarked;
