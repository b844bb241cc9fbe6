/**
 * The window. A screen is a package with {@code X.fxml}, {@code XController} (binds) and {@code XViewModel} (state, no
 * controls); the frame around them and the list, which every start shows, have {@code XView} in code instead of FXML. Screens share {@code fx} and {@code controls} and never know one another: they ask the navigator for a
 * route.
 */
@NullMarked
package org.southsouth.readiness.ui;

import org.jspecify.annotations.NullMarked;
