package org.southsouth.readiness.ui.home;

import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * What stands over the list for a while: what is new, what was removed, and that there are fictional countries. Each is made when it is
 * first to be seen.
 */
public final class HomeBars extends VBox {
    private boolean hasNews;
    private boolean hasRemoved;
    private boolean hasSample;

    public HomeBars() {
        super(8);
        setMinHeight(USE_PREF_SIZE);
    }

    void follow(HomeViewModel model, News news) {
        Visibility.follow(
                this,
                model.removal()
                        .textProperty()
                        .isNotEmpty()
                        .or(model.samples().hereProperty())
                        .or(news.shownProperty()));
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
            if (!hasSample && isHere) {
                hasSample = true;
                SampleBar sample = new SampleBar();
                getChildren().add(sample);
                sample.follow(model);
            }
        });
    }
}
