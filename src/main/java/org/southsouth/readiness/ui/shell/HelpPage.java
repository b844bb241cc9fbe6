package org.southsouth.readiness.ui.shell;

import java.util.Map;
import org.southsouth.readiness.ui.fx.Route;

/**
 * Where the help of a screen is: the beginning of its keys among the messages, and the anchor of the chapter of the guide
 * that tells more.
 */
record HelpPage(String keys, String chapter) {
    private static final Map<Class<? extends Route>, HelpPage> PAGES = Map.ofEntries(
            Map.entry(Route.Home.class, new HelpPage("help.home.", "look-around-first")),
            Map.entry(Route.Setup.class, new HelpPage("help.setup.", "begin")),
            Map.entry(Route.Answer.class, new HelpPage("help.answer.", "answer")),
            Map.entry(Route.Scorecard.class, new HelpPage("help.scorecard.", "read-the-scorecard")),
            Map.entry(Route.WhatIf.class, new HelpPage("help.whatif.", "read-the-scorecard")),
            Map.entry(Route.Change.class, new HelpPage("help.change.", "read-the-scorecard")),
            Map.entry(Route.NextRound.class, new HelpPage("help.round.", "next-round")),
            Map.entry(Route.History.class, new HelpPage("help.history.", "history")),
            Map.entry(Route.Plan.class, new HelpPage("help.plan.", "plan")),
            Map.entry(Route.Review.class, new HelpPage("help.review.", "review-and-sign")),
            Map.entry(Route.Workshop.class, new HelpPage("help.workshop.", "review-and-sign")),
            Map.entry(Route.Cooperate.class, new HelpPage("help.cooperate.", "cooperate")),
            Map.entry(Route.Cards.class, new HelpPage("help.cards.", "cooperate")),
            Map.entry(Route.Compare.class, new HelpPage("help.compare.", "compare")),
            Map.entry(Route.Open.class, new HelpPage("help.open.", "open-a-file")),
            Map.entry(Route.Gather.class, new HelpPage("help.gather.", "gather")),
            Map.entry(Route.Several.class, new HelpPage("help.several.", "gather")),
            Map.entry(Route.Send.class, new HelpPage("help.send.", "send-and-merge")),
            Map.entry(Route.Asked.class, new HelpPage("help.asked.", "send-and-merge")),
            Map.entry(Route.SendBack.class, new HelpPage("help.send-back.", "send-and-merge")),
            Map.entry(Route.Merge.class, new HelpPage("help.merge.", "send-and-merge")),
            Map.entry(Route.Settings.class, new HelpPage("help.settings.", "settings")),
            Map.entry(Route.Guide.class, new HelpPage("help.guide.", "answer")),
            Map.entry(Route.Lock.class, new HelpPage("help.lock.", "password")));

    /** Every route has one; a test sees to it. */
    static HelpPage of(Route route) {
        HelpPage page = PAGES.get(route.getClass());
        if (page == null) {
            throw new IllegalArgumentException("no help for " + route);
        }
        return page;
    }
}
