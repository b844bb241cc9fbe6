package org.southsouth.readiness.ui.setup;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.Visibility;

/** Who is assessed: a country, or a city in one. */
public final class WhoField extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton countryKind = kind("first");
    private final ToggleButton cityKind = kind("last");
    private final CountryField country = new CountryField();
    private final FormField city = new FormField();

    public WhoField() {
        super(16);
        HBox kinds = new HBox(countryKind, cityKind);
        kinds.getStyleClass().addAll("segmented", "setup-kinds");
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        kinds.setMaxHeight(Region.USE_PREF_SIZE);
        Rows.wide(country);
        HBox line = new HBox(16, kinds, country);
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(line, city);
    }

    private ToggleButton kind(String place) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().addAll("segment", place);
        button.setToggleGroup(group);
        return button;
    }

    /** What is typed as a country counts, though the list is still open. */
    void take() {
        country.take();
    }

    void follow(SetupViewModel model) {
        SetupForm form = model.form();
        countryKind.setText(model.text("setup.kind.country"));
        cityKind.setText(model.text("setup.kind.city"));
        country.setLabel(model.text("setup.country"));
        country.setPrompt(model.text("setup.country.prompt"));
        country.follow(model.countries(), form.countryProperty(), model.text("setup.country.open"));
        country.followError(
                model.errorProperty(SetupField.COUNTRY),
                () -> model.leftCountry(country.field().getText()));
        city.setLabel(model.text("setup.city"));
        city.followText(form.cityProperty());
        city.followError(model.errorProperty(SetupField.CITY), () -> model.left(SetupField.CITY));
        form.cityKindProperty().subscribe(isCity -> {
            (isCity ? cityKind : countryKind).setSelected(true);
            Visibility.show(city, isCity);
        });
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                (form.cityKindProperty().get() ? cityKind : countryKind).setSelected(true);
            } else {
                form.cityKindProperty().set(chosen == cityKind);
            }
        });
    }

    /** As soon as the form is shown: what is typed first is who is assessed. */
    void focusFirst() {
        country.field().sceneProperty().subscribe(scene -> country.field().requestFocus());
    }

    /** The fields that can be wrong, in the order of reading. */
    List<FormField> fields() {
        return List.of(country, city);
    }
}
