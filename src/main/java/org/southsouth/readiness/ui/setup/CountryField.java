package org.southsouth.readiness.ui.setup;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Suggestions;
import org.southsouth.readiness.ui.setup.CountryList.Country;

/** A country by typing; whoever goes on with Tab gets the one that was meant, where there is only one. */
public final class CountryField extends FormField {
    private final Button open = new Button("", Icons.of(Feather.CHEVRON_DOWN));
    private @Nullable CountryList countries;
    private final StringProperty code = new SimpleStringProperty("");
    private final Suggestions<Country> suggestions = new Suggestions<>(
            field(), this::found, country -> country.code().equals(code.get()), country -> code.set(country.code()));
    private boolean isShowing;

    public CountryField() {
        open.getStyleClass().add("icon");
        open.setFocusTraversable(false);
        slot().getChildren().add(open);
        field().textProperty().subscribe(this::typed);
        field().setOnMouseClicked(event -> suggestions.suggestAll());
        open.setOnAction(event -> {
            field().requestFocus();
            suggestions.suggestAll();
        });
    }

    /** The code is written when a country is taken, and emptied while the text is none. */
    void follow(CountryList list, StringProperty chosen, String openLabel) {
        countries = list;
        code.bindBidirectional(chosen);
        open.setAccessibleText(openLabel);
        code.subscribe(this::showName);
    }

    private List<Country> found(String typed) {
        return countries == null ? List.of() : countries.find(typed);
    }

    private void showName(String chosen) {
        if (countries != null && !chosen.isEmpty()) {
            isShowing = true;
            field().setText(countries.name(chosen));
            field().positionCaret(field().getText().length());
            isShowing = false;
        }
    }

    private void typed() {
        if (!isShowing) {
            code.set("");
            if (field().isFocused()) {
                suggestions.suggestFirst();
            }
        }
    }

    /** As where somebody goes on: also without leaving the field, and nothing lies over what is wrong. */
    void take() {
        suggestions.hide();
        left();
    }

    @Override
    void left() {
        if (countries != null && code.get().isEmpty()) {
            countries.meant(field().getText()).ifPresent(meant -> code.set(meant.code()));
        }
        super.left();
    }
}
