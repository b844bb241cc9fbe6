package org.southsouth.readiness.ui.guide;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.guide.GuideChapter;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.RowInSight;
import org.southsouth.readiness.ui.fx.Screen;
import org.southsouth.readiness.ui.fx.Visibility;

/** The guide: its chapters on the left with a search, the open one on the right. */
public final class GuideController implements Screen {
    private final GuideViewModel model;

    @FXML
    private Region page;

    @FXML
    private Label title;

    @FXML
    private TextField search;

    @FXML
    private Label told;

    @FXML
    private ListView<GuideChapter> chapters;

    @FXML
    private ScrollPane scroll;

    public GuideController(GuideViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        GuidePage shown = new GuidePage(model);
        scroll.setContent(shown);
        chapters.setItems(model.found());
        chapters.setCellFactory(list -> new ChapterRow());
        chapters.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.open(chosen);
            }
        });
        model.openProperty()
                .subscribe(open -> open.ifPresent(chapter -> {
                    shown.show(chapter);
                    scroll.setVvalue(0);
                    chapters.getSelectionModel().select(chapter);
                    RowInSight.showLater(chapters);
                }));
        // Opened from somewhere, it has no height yet.
        chapters.heightProperty().subscribe(() -> RowInSight.showLater(chapters));
        search.textProperty().subscribe(words -> {
            model.search(words);
            mark(shown);
        });
        model.placeProperty().subscribe(() -> shown.choose(model.placeOnPage().orElse(-1)));
        told.textProperty().bind(model.toldProperty());
        search.accessibleHelpProperty().bind(model.toldProperty());
        Visibility.follow(told, model.toldProperty().isNotEmpty());
        listenToKeys();
        // Whoever was led here reads: the arrows and Page Down go through the text at once.
        page.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                scroll.requestFocus();
            }
        });
        Fitting.follow(page, title, (width, textSize) -> {});
    }

    private void listenToKeys() {
        // Before the list of chapters, which would keep Esc to itself.
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                // As in every list, what is looked for goes first.
                if (search.getText().isEmpty()) {
                    model.back();
                } else {
                    search.clear();
                }
                event.consume();
            }
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                chapters.requestFocus();
                event.consume();
            }
        });
        for (Node place : List.of(search, scroll)) {
            place.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    model.next();
                    event.consume();
                }
            });
        }
        LetterKeys.listen(page, List.of(page), this::begin);
    }

    /** The page again, with the words that are searched for now. */
    private void mark(GuidePage shown) {
        model.openProperty().get().ifPresent(chapter -> {
            shown.show(chapter);
            chapters.getSelectionModel().select(chapter);
        });
        if (model.sought().value().isEmpty()) {
            return;
        }
        scroll.setVvalue(0);
        shown.choose(model.placeOnPage().orElse(-1));
    }

    /** Whoever types a word while reading looks for it. */
    private boolean begin(String letter) {
        boolean isOfWord = letter.codePoints().anyMatch(Character::isLetterOrDigit);
        if (isOfWord) {
            search.requestFocus();
            search.setText(letter);
            search.end();
        }
        return isOfWord;
    }

    @Override
    public boolean search() {
        search.requestFocus();
        return true;
    }

    @FXML
    private void back() {
        model.back();
    }

    private static final class ChapterRow extends ListCell<GuideChapter> {
        @Override
        protected void updateItem(GuideChapter chapter, boolean isEmpty) {
            super.updateItem(chapter, isEmpty);
            setText(isEmpty ? null : chapter.title());
        }
    }
}
