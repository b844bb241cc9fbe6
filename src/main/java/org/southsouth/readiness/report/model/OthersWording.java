package org.southsouth.readiness.report.model;

import org.southsouth.readiness.words.Messages;

/** Whose median stands beside the themes: by name where they are few, else how many. */
public record OthersWording(Messages messages, Outlook.Peers peers) {
    /** More than these are counted, not named. */
    private static final int MOST_NAMED = 6;

    /** "Others: Fiji, Laos and Nepal."; empty without others, and where they are many. */
    public String names() {
        return peers.names().isEmpty() || peers.names().size() > MOST_NAMED
                ? ""
                : messages.get("report.others", messages.list(peers.names()));
    }

    /** What the themes show, and the names. */
    public String note() {
        String scores = messages.getString("report.html.profile.note");
        return names().isEmpty() ? scores : scores + ". " + names();
    }

    /** What the sign of the median means; for a picture that stands alone, with the names. */
    public String sign(boolean isAlone) {
        String sign = peers.fewest() == peers.most()
                ? messages.get("report.legend.median", peers.most())
                : messages.getString("report.legend.median.some");
        return isAlone && !names().isEmpty()
                ? messages.get("report.legend.median.of", sign, messages.list(peers.names()))
                : sign;
    }
}
