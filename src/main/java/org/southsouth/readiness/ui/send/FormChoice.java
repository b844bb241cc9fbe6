package org.southsouth.readiness.ui.send;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.merge.ExchangePackage;

/** Whether what goes is a file for somebody with this application, or a form for somebody without it, and which. Window thread. */
final class FormChoice {
    private final SendViewModel.Ports ports;
    private final ObjectProperty<Optional<FormFormat>> format = new SimpleObjectProperty<>(Optional.empty());

    FormChoice(SendViewModel.Ports ports) {
        this.ports = ports;
    }

    /** Empty for somebody with this application. */
    ObjectProperty<Optional<FormFormat>> formatProperty() {
        return format;
    }

    boolean isTaken() {
        return format.get().isPresent();
    }

    ObservableValue<Boolean> takenProperty() {
        return format.map(Optional::isPresent);
    }

    ObservableValue<Boolean> paperProperty() {
        return format.map(FormChoice::isPaper);
    }

    /** A form without the answers so far. */
    static boolean isPaper(Optional<FormFormat> format) {
        return format.filter(one -> one != FormFormat.XLSX).isPresent();
    }

    /** Without its dot. */
    String ending() {
        return format.get().map(FormFormat::ending).orElse(SendViewModel.ENDING);
    }

    /** The name with its ending, also where somebody left it out. */
    String named(String chosen) {
        String ending = "." + ending();
        return chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending;
    }

    /** Makes the form and writes it; gives its size. Blocks. */
    long write(ExchangePackage contents, FormFormat chosen, String file) {
        byte[] bytes = ports.forms().form(Form.of(contents), chosen);
        ports.output().write(file, receiver -> receiver.accept(bytes));
        return bytes.length;
    }
}
