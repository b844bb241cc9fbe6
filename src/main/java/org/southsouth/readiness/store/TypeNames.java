package org.southsouth.readiness.store;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * How H2 2.5 writes the kinds of keys and values that a file holds: the names of classes, which H2 loads and makes as soon
 * as it opens a table. Here a name is only read; the value is the first that is none of H2's own harmless ones, else
 * empty.
 */
final class TypeNames extends BasicDataType<Optional<String>> {
    private static final int LONGEST = 1_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final int DEEPEST = 2;
    private static final String VERSIONED = "org.h2.mvstore.tx.VersionedValueType$Factory";
    private static final String ROW = "org.h2.mvstore.db.RowDataType$Factory";
    private static final Set<String> PLAIN = Set.of(
            "org.h2.mvstore.db.NullValueDataType",
            "org.h2.mvstore.type.ByteArrayDataType",
            "org.h2.mvstore.type.LongDataType",
            "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type",
            "org.h2.mvstore.db.LobStorageMap$BlobReference$Type");

    /** The rest of its page cannot be read after a name that is not known, so nothing more of the map may be asked. */
    @Override
    public void read(ByteBuffer in, Object storage, int count) {
        @SuppressWarnings("unchecked")
        Optional<String>[] names = (Optional<String>[]) storage;
        Optional<String> foreign = Optional.empty();
        for (int i = 0; i < count; i++) {
            foreign = foreign.isPresent() ? foreign : read(in);
            names[i] = foreign;
        }
    }

    @Override
    public Optional<String> read(ByteBuffer in) {
        return foreign(in, 0);
    }

    private static Optional<String> foreign(ByteBuffer in, int depth) {
        int length = DataUtils.readVarInt(in);
        if (length > LONGEST || depth > DEEPEST) {
            throw RowType.corrupt("a kind of value of length " + length);
        }
        String name = RowType.text(in, length);
        if (name.equals(VERSIONED)) {
            return foreign(in, depth + 1);
        }
        if (name.equals(ROW)) {
            number(in);
            numbers(in);
            numbers(in);
            in.get();
            return Optional.empty();
        }
        return PLAIN.contains(name) ? Optional.empty() : Optional.of(name);
    }

    private static void numbers(ByteBuffer in) {
        int count = number(in) - 1;
        for (int i = 0; i < count; i++) {
            number(in);
        }
    }

    private static int number(ByteBuffer in) {
        int number = DataUtils.readVarInt(in);
        if (number < 0 || number > MOST_COLUMNS) {
            throw RowType.corrupt("a table of " + number + " columns");
        }
        return number;
    }

    @Override
    public int getMemory(Optional<String> name) {
        return 0;
    }

    @Override
    public void write(WriteBuffer out, Optional<String> name) {
        throw new UnsupportedOperationException("only reads");
    }

    @SuppressWarnings("unchecked")
    @Override
    public Optional<String>[] createStorage(int size) {
        return (Optional<String>[]) new Optional<?>[size];
    }
}
