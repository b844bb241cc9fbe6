package org.southsouth.readiness.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;
import org.southsouth.readiness.core.assessment.ForeignObject;
import org.southsouth.readiness.core.assessment.ForeignObject.Kind;
import org.southsouth.readiness.core.assessment.StoreException;

/**
 * The parts of a database file below its tables. H2 loads the classes that one of them names, and makes objects of Java of
 * what another holds, before it looks at a single definition.
 */
final class StoredMaps {
    private static final String TYPES = "_";
    /** Of transactions in two steps, which we never use; H2 reads what is in it as objects of Java. */
    private static final String PREPARED = "openTransactions";

    private static final Pattern OURS = Pattern.compile("_|openTransactions|lobMap|tempLobMap|lobRef|lobData"
            + "|undoLog[.-][0-9]{1,3}|(table|index|temp)\\.[0-9]{1,7}");

    private StoredMaps() {}

    /** Fails with {@code FOREIGN}. */
    static void pass(MVStore store, Path file) {
        for (String name : store.getMapNames()) {
            if (!OURS.matcher(name).matches() || (name.equals(PREPARED) && store.hasData(name))) {
                throw foreign(new ForeignObject(Kind.MAP, name), file);
            }
        }
        if (store.hasMap(TYPES)) {
            MVMap<String, Optional<String>> types = store.openMap(
                    TYPES,
                    new MVMap.Builder<String, Optional<String>>()
                            .keyType(StringDataType.INSTANCE)
                            .valueType(new TypeNames()));
            for (Optional<String> type : types.values()) {
                if (type.isPresent()) {
                    throw foreign(new ForeignObject(Kind.CLASS, type.get()), file);
                }
            }
        }
    }

    static StoreException foreign(ForeignObject found, Path file) {
        return new StoreException(found, "holds " + found.kind() + " " + found.name() + ", which is not ours: " + file);
    }
}
