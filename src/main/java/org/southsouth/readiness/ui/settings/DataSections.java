package org.southsouth.readiness.ui.settings;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;

/**
 * What can be done with the data: for everybody backups, password and what was removed; for whoever looks after the
 * computer the shared database and people. Backups and a password are those of the file; whoever keeps a server sees to both
 * there, so then they are not shown.
 */
public final class DataSections extends VBox {
    void followOwn(SettingsCards cards, Dialogs dialogs) {
        SharedViewModel office = cards.shared();
        if (!office.isUsed()) {
            BackupsPane backups = new BackupsPane();
            add(office, "settings.backups", "settings.backups.hint", backups);
            backups.follow(cards.backups(), dialogs);
            PasswordPane password = new PasswordPane();
            add(office, "settings.password", "settings.password.hint", password);
            password.follow(cards.password(), dialogs);
            cards.backups().load();
        }
        RemovedPane removed = new RemovedPane();
        add(office, "settings.removed", "settings.removed.hint", removed);
        removed.follow(cards.removed(), dialogs);
    }

    void followTechnical(SettingsCards cards, Dialogs dialogs) {
        SharedViewModel office = cards.shared();
        SharedPane shared = new SharedPane();
        add(office, "settings.shared", "settings.shared.hint", shared);
        shared.follow(office, dialogs);
        PeoplePane people = new PeoplePane();
        add(office, "settings.people", "settings.people.hint", people);
        people.follow(cards.people(), dialogs);
    }

    private void add(SharedViewModel office, String title, String hint, Region pane) {
        VBox name = new VBox(4, Texts.paragraph(office.text(title), "t-body", "b"), Texts.caption(office.text(hint)));
        SettingsSection section = new SettingsSection(name, pane);
        if (!getChildren().isEmpty()) {
            getChildren().add(Rows.hairline());
        }
        getChildren().add(section);
    }
}
