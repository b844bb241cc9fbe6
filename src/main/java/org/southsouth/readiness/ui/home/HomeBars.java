package org.southsouth.readiness.ui.home;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * What stands over the list for a while: what is new, what was removed, and that there are fictional countries; below a short list, that
 * there could be. Each is made when it is first to be seen.
 */
public final class HomeBars extends VBox {
    private final VBox below = new VBox();
    private final BooleanProperty isSampleBelow = new SimpleBooleanProperty(false);
    private boolean hasNews;
    private boolean hasRemoved;
    private @Nullable SampleBar sample;
    private @Nullable SampleLink link;

    public HomeBars() {
        super(8);
        setMinHeight(USE_PREF_SIZE);
        below.setMinHeight(USE_PREF_SIZE);
        below.getStyleClass().add("home-below");
        Visibility.show(below, false);
    }

    /** Below the list: where the text is largest, that countries are fictional stands there, and their names say it too. */
    Region below() {
        return below;
    }

    void putSampleBelow(boolean isBelow) {
        isSampleBelow.set(isBelow);
        placeSample();
    }

    private void placeSample() {
        SampleBar bar = sample;
        if (bar == null) {
            return;
        }
        VBox from = isSampleBelow.get() ? this : below;
        VBox to = isSampleBelow.get() ? below : this;
        from.getChildren().remove(bar);
        if (!to.getChildren().contains(bar)) {
            to.getChildren().add(bar);
        }
    }

    void follow(HomeViewModel model, News news, Dialogs dialogs) {
        followRoom(model, news);
        offer(model);
        model.faceProperty().subscribe(face -> {
            if (face == HomeViewModel.Face.LIST || face == HomeViewModel.Face.EMPTY) {
                news.listIsThere();
            }
        });
        news.shownProperty().subscribe(isShown -> {
            if (!hasNews && isShown) {
                hasNews = true;
                NewsBar bar = new NewsBar();
                getChildren().add(0, bar);
                bar.follow(news);
            }
        });
        model.removal().textProperty().subscribe(text -> {
            if (!hasRemoved && !text.isEmpty()) {
                hasRemoved = true;
                RemovedBar removed = new RemovedBar();
                getChildren().add(0, removed);
                removed.follow(model);
            }
        });
        model.samples().hereProperty().subscribe(isHere -> {
            if (sample == null && isHere) {
                SampleBar made = new SampleBar();
                sample = made;
                placeSample();
                made.follow(model, dialogs);
            }
        });
    }

    /** Neither the place above the list nor that below it takes room with nothing in it. */
    private void followRoom(HomeViewModel model, News news) {
        Visibility.follow(
                this,
                model.removal()
                        .textProperty()
                        .isNotEmpty()
                        .or(model.samples().hereProperty().and(isSampleBelow.not()))
                        .or(news.shownProperty()));
        Visibility.follow(
                below,
                model.samples()
                        .hereProperty()
                        .and(isSampleBelow)
                        .or(model.samples().offeredProperty()));
    }

    private void offer(HomeViewModel model) {
        model.samples().offeredProperty().subscribe(isOffered -> {
            if (link == null && isOffered) {
                SampleLink made = new SampleLink();
                link = made;
                made.offer(model);
                below.getChildren().add(made);
            }
        });
    }
}
