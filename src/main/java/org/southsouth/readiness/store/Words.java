package org.southsouth.readiness.store;

import java.util.Arrays;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/** Words of ours that stand in rows: somebody may have written others there. */
final class Words {
    private Words() {}

    /**
     * What a word stands for. Fails with {@code DAMAGED} where it is none of ours; {@code where}, the table and the column,
     * and the word are for the log.
     */
    static <E extends Enum<E>> E read(Class<E> type, String where, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new StoreException(Reason.DAMAGED, where + " says '" + word + "'", null));
    }
}
