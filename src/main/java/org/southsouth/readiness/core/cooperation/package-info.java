/**
 * Who could learn what from whom (method, section 8): {@link org.southsouth.readiness.core.cooperation.Matching} lays the
 * gaps of one {@link org.southsouth.readiness.core.cooperation.Party} beside the strengths of the others and gives each
 * {@link org.southsouth.readiness.core.cooperation.Match} with its reasons;
 * {@link org.southsouth.readiness.core.cooperation.Exchange} gathers them by partner, two-way exchanges first. Pure; what is
 * known of countries comes from {@link org.southsouth.readiness.core.comparison}.
 */
@NullMarked
package org.southsouth.readiness.core.cooperation;

import org.jspecify.annotations.NullMarked;
