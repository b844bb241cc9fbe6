package org.southsouth.readiness.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * How our statements are written: with question marks alone, which need no parser. Jdbi's own parsers, for named
 * parameters and for templates, would take a tenth of the time in which the application starts.
 */
final class Statements {
    private static final String WHOLE_CHARACTERS = "whole characters";

    private Statements() {}

    static void configure(SqlStatements statements) {
        statements.setTemplateEngine(TemplateEngine.NOP);
        statements.setSqlParser(new QuestionMarks());
    }

    /** For a driver that would quietly keep a question mark for half a character, so that its hash no longer fits. */
    static void refuseHalfCharacters(SqlStatements statements) {
        statements.define(WHOLE_CHARACTERS, true);
    }

    /** For {@code = any (?)}: however long the list is, the statement stays the same, and so stays prepared. */
    static Argument anyOf(List<String> values) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("varchar", values.toArray()));
    }

    /**
     * Binds as the driver does it. Jdbi looks for a way to bind every single value, which made a save take half as long
     * again as the same statements without it.
     */
    static int execute(Handle handle, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            bind(handle, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** The same with the driver alone, and without values. */
    static <T> Optional<T> find(Connection connection, String sql, RowReading<T> reading) {
        return list(connection, sql, reading).stream().findFirst();
    }

    /** The same with the driver alone, and without values. */
    static <T> List<T> list(Connection connection, String sql, RowReading<T> reading) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return read(statement, reading);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, RowReading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.of(rows));
            }
        }
        return found;
    }

    /** One row, read as the driver gives it; empty where there is none. The select finds one row at most. */
    static <T> Optional<T> find(Handle handle, String sql, RowReading<T> reading, @Nullable Object... values) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            bind(handle, statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reading.of(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Every row, in the order in which they come. */
    static <T> List<T> list(Handle handle, String sql, RowReading<T> reading, @Nullable Object... values) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            bind(handle, statement, values);
            return read(statement, reading);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** What a row says; it stands on it already. */
    @FunctionalInterface
    interface RowReading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The same statement for many rows. */
    static void executeAll(Handle handle, String sql, List<@Nullable Object[]> rows) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(handle, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Whether the database keeps such a text: PostgreSQL has no U+0000 and no halves of characters. */
    static boolean takes(Handle handle, String text) {
        boolean mustBeWhole = handle.getConfig(SqlStatements.class).getAttribute(WHOLE_CHARACTERS) != null;
        return !mustBeWhole || (text.indexOf(0) < 0 && UTF_8.newEncoder().canEncode(text));
    }

    private static void bind(Handle handle, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        boolean mustBeWhole = handle.getConfig(SqlStatements.class).getAttribute(WHOLE_CHARACTERS) != null;
        for (int i = 0; i < values.length; i++) {
            if (mustBeWhole
                    && values[i] instanceof String text
                    && !UTF_8.newEncoder().canEncode(text)) {
                throw new StoreException(Reason.FAILED, "a text with half a character in it (a lone surrogate)", null);
            }
            statement.setObject(i + 1, values[i]);
        }
    }

    private static final class QuestionMarks implements SqlParser {
        @Override
        public ParsedSql parse(String sql, StatementContext context) {
            int count = (int) sql.chars().filter(character -> character == '?').count();
            return ParsedSql.of(sql, ParsedParameters.positional(count));
        }

        @Override
        public String nameParameter(String name, StatementContext context) {
            throw new UnsupportedOperationException("parameters have no names here: " + name);
        }
    }
}
