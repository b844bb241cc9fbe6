package org.southsouth.readiness.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The foot of the window: the status line and, while somebody is asked for their name, that beside it. Where something longer is
 * said, it goes until that is over: a line more would cover what is answered. Where there is never room for it, it has a line of its
 * own above.
 */
public final class Foot extends Pane {
    private final NameLine nameLine = new NameLine();
    private final StatusLine statusLine = new StatusLine();
    /** Whether the keys are at the name because a key goes from part to part. */
    private boolean isPassing;

    private boolean isBeside;
    /** In a window this wide both have had room for each other. */
    private double roomy = Double.POSITIVE_INFINITY;

    private double lastAsked;
    private Runnable givingBack = () -> {};

    public Foot() {
        getChildren().addAll(statusLine, nameLine);
        statusLine.whenFitted(this::decide);
        nameLine.visibleProperty().subscribe(() -> {
            applyCss();
            decide();
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /**
     * Never while something is laid out: what changes then, styles above all, is not taken up. {@link StatusLine} calls after
     * each picture in which it changed.
     */
    private void decide() {
        double asked = nameLine.besideWidth();
        if (asked != lastAsked) {
            // Of another size of the text, or another language.
            lastAsked = asked;
            roomy = Double.POSITIVE_INFINITY;
        }
        boolean hasRoom = asked > 0 && statusLine.leastWidth() + asked <= getWidth();
        if (hasRoom) {
            roomy = Math.min(roomy, getWidth());
        }
        boolean isNow = asked > 0 && (hasRoom || getWidth() >= roomy);
        if (isNow != isBeside) {
            isBeside = isNow;
            nameLine.placeBeside(isNow);
        }
        nameLine.placeAside(isBeside && !hasRoom && !nameLine.isFocusWithin());
        statusLine.leaveRight(besideWidth());
        requestLayout();
    }

    /** Of the name, where it stands beside the status line; else 0. */
    private double besideWidth() {
        return isBeside && nameLine.isVisible() ? nameLine.besideWidth() : 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return statusLine.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return statusLine.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        double beside = besideWidth();
        double status = snapSizeY(statusLine.prefHeight(room));
        if (beside > 0) {
            return Math.max(status, snapSizeY(nameLine.prefHeight(beside)));
        }
        return status + aboveHeight(room);
    }

    private double aboveHeight(double room) {
        return nameLine.isVisible() ? snapSizeY(nameLine.prefHeight(room)) : 0;
    }

    @Override
    protected void layoutChildren() {
        double beside = besideWidth();
        double above = beside > 0 ? 0 : aboveHeight(getWidth());
        statusLine.resizeRelocate(0, above, getWidth(), getHeight() - above);
        if (beside > 0) {
            nameLine.resizeRelocate(getWidth() - beside, 0, beside, getHeight());
        } else {
            nameLine.resizeRelocate(0, 0, getWidth(), above);
        }
    }

    public String getRetryText() {
        return statusLine.getRetryText();
    }

    public void setRetryText(String text) {
        statusLine.setRetryText(text);
    }

    public String getStopText() {
        return statusLine.getStopText();
    }

    public void setStopText(String text) {
        statusLine.setStopText(text);
    }

    public String getUndoText() {
        return statusLine.getUndoText();
    }

    public void setUndoText(String text) {
        statusLine.setUndoText(text);
    }

    public String getUndoTip() {
        return statusLine.getUndoTip();
    }

    public void setUndoTip(String text) {
        statusLine.setUndoTip(text);
    }

    public String getRedoText() {
        return statusLine.getRedoText();
    }

    public void setRedoText(String text) {
        statusLine.setRedoText(text);
    }

    public String getRedoTip() {
        return statusLine.getRedoTip();
    }

    public void setRedoTip(String text) {
        statusLine.setRedoTip(text);
    }

    /** The keys go to where a name is asked for; false where none is, or somebody is there already. */
    boolean enterName() {
        boolean isThere = nameLine.isVisible() && !nameLine.isFocusWithin();
        if (isThere) {
            nameLine.enter();
            isPassing = true;
        }
        return isThere;
    }

    /** The keys go from where a name is asked for back to what had them; false where they are not there. */
    boolean leaveName() {
        boolean isThere = nameLine.isFocusWithin();
        if (isThere) {
            givingBack.run();
        }
        return isThere;
    }

    /** {@code focusScreen} gives the keys to the screen, where what had them before is gone. */
    void follow(ShellViewModel model, Runnable focusScreen) {
        FormerFocus former = new FormerFocus(this, focusScreen);
        former.follow();
        givingBack = former::giveBack;
        nameLine.focusWithinProperty().subscribe(isWithin -> isPassing &= isWithin);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Whoever came to the name by the same key goes on to the bar.
            if (event.getCode() == KeyCode.F6 && !(nameLine.isFocusWithin() && nameLine.isOnTheWay())) {
                former.giveBack();
                event.consume();
            }
        });
        statusLine.follow(model.frame());
        nameLine.visibleProperty().subscribe(() -> statusLine.askedAbove(nameLine.isAsked()));
        model.name().ifPresent(name -> {
            nameLine.follow(name, () -> {
                if (isPassing) {
                    // The part before this one was on the way too; what is done here is the screen's.
                    focusScreen.run();
                } else {
                    former.giveBack();
                }
            });
            model.frame().tourProperty().subscribe(tour -> nameLine.giveWay(tour.isPresent()));
            statusLine.follow(name, () -> {
                name.ask();
                nameLine.focusField();
            });
        });
    }
}
