package org.southsouth.readiness.ui.send;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.merge.ExchangePackage;

/** Whether what goes is a file for somebody with this application, or a workbook for somebody without it. Window thread. */
final class FormChoice {
    private final SendViewModel.Ports ports;
    private final BooleanProperty taken = new SimpleBooleanProperty();

    FormChoice(SendViewModel.Ports ports) {
        this.ports = ports;
    }

    BooleanProperty taken() {
        return taken;
    }

    /** Without its dot. */
    String ending() {
        return taken.get() ? FormFormat.XLSX.word() : SendViewModel.ENDING;
    }

    /** The name with its ending, also where somebody left it out. */
    String named(String chosen) {
        String ending = "." + ending();
        return chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending;
    }

    /** Makes the workbook and writes it; gives its size. Blocks. */
    long write(ExchangePackage contents, String file) {
        byte[] bytes = ports.forms().form(Form.of(contents), FormFormat.XLSX);
        ports.output().write(file, receiver -> receiver.accept(bytes));
        return bytes.length;
    }
}
