package org.southsouth.readiness.store;

import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * How our statements are written: with question marks alone, which need no parser. Jdbi's own parsers, for named
 * parameters and for templates, would take a tenth of the time in which the application starts.
 */
final class Statements {
    private Statements() {}

    static void configure(SqlStatements statements) {
        statements.setTemplateEngine(TemplateEngine.NOP);
        statements.setSqlParser(new QuestionMarks());
    }

    /** For {@code = any (?)}: however long the list is, the statement stays the same, and so stays prepared. */
    static Argument anyOf(List<String> values) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("varchar", values.toArray()));
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
