package org.southsouth.readiness.ui.guide;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.southsouth.readiness.core.guide.GuideBlock;
import org.southsouth.readiness.core.guide.GuideBlock.Span;
import org.southsouth.readiness.core.guide.GuideBlock.Style;
import org.southsouth.readiness.core.guide.GuideChapter;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.words.SearchKey;

/** One chapter of the guide, laid out as a page. */
final class GuidePage extends VBox {
    private static final double GAP = 12;
    private final GuideViewModel model;
    private FoundWords found = new FoundWords(SearchKey.of(""));

    GuidePage(GuideViewModel model) {
        super(GAP);
        this.model = model;
        getStyleClass().add("guide-page");
    }

    void show(GuideChapter chapter) {
        found = new FoundWords(model.sought());
        getChildren().setAll(words(chapter.title(), "t-title", "b"));
        chapter.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private Node node(GuideBlock block) {
        if (block instanceof GuideBlock.Heading heading) {
            return words(heading.words(), "t-lead", "b");
        }
        if (block instanceof GuideBlock.Paragraph paragraph) {
            return flow(paragraph.spans());
        }
        if (block instanceof GuideBlock.Items items) {
            return items(items);
        }
        if (block instanceof GuideBlock.Table table) {
            return table(table);
        }
        if (block instanceof GuideBlock.Picture picture) {
            return picture(picture);
        }
        if (!found.isIn(block.words())) {
            return Texts.paragraph(block.words(), "t-body", "guide-code");
        }
        TextFlow code = found.flow(List.of(new Span(block.words(), Style.CODE)), "t-body");
        code.getStyleClass().add("guide-code");
        return code;
    }

    private TextFlow flow(List<Span> spans) {
        return found.flow(spans, "t-body");
    }

    /** A label where nothing in it is marked. */
    private Region words(String text, String... styles) {
        return found.isIn(text)
                ? found.flow(List.of(new Span(text, Style.PLAIN)), styles)
                : Texts.paragraph(text, styles);
    }

    /** Marks one of the places that were found as the one that is shown, and scrolls to it when it has been laid out. */
    void choose(int place) {
        List<Node> marks = found.choose(place);
        if (!marks.isEmpty() && getScene() != null) {
            NextPulse.afterPulse(getScene(), () -> {
                if (marks.get(0).getScene() != null) {
                    IntoSight.bringToRead(marks.get(0));
                }
            });
        }
    }

    private VBox items(GuideBlock.Items items) {
        VBox list = new VBox(8);
        for (int i = 0; i < items.items().size(); i++) {
            String mark = items.isNumbered() ? (i + 1) + "." : "•";
            Label bullet = Texts.whole(mark, "t-body", "guide-mark");
            VBox body = new VBox(8);
            items.items().get(i).forEach(block -> body.getChildren().add(node(block)));
            body.setMinWidth(0);
            HBox.setHgrow(body, Priority.ALWAYS);
            list.getChildren().add(new HBox(8, bullet, body));
        }
        return list;
    }

    /** The first column is as wide as a third at most: it names, the others tell. */
    private GridPane table(GuideBlock.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(width);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<Span>> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                TextFlow flow = flow(cells.get(column));
                flow.getStyleClass().add(row == 0 ? "guide-head" : "guide-cell");
                if (row == 0) {
                    flow.getChildren().forEach(text -> text.getStyleClass().add("b"));
                }
                GridPane.setValignment(flow, VPos.TOP);
                grid.add(flow, column, row);
            }
        }
        return grid;
    }

    private VBox picture(GuideBlock.Picture picture) {
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.alt());
        view.setAccessibleRoleDescription(model.context().text("common.kind.picture"));
        VBox framed = new VBox(4, view, words(picture.alt(), "t-caption", "muted"));
        framed.setMinWidth(0);
        model.picture(picture.name(), bytes -> {
            Image image = new Image(new ByteArrayInputStream(bytes));
            view.setImage(image);
            view.fitWidthProperty()
                    .bind(widthProperty().map(width -> Math.min(image.getWidth(), width.doubleValue() - 2 * 24)));
        });
        return framed;
    }
}
