/**
 * Keeps assessments and frameworks in a database, the only package with SQL. Begin with
 * {@link org.southsouth.readiness.store.Database}, what the stores ask, and its two kinds,
 * {@link org.southsouth.readiness.store.FileDatabase} (an H2 file) and
 * {@link org.southsouth.readiness.store.ServerDatabase} (a server that speaks PostgreSQL); then
 * {@link org.southsouth.readiness.store.JdbiAssessmentStore}, whose statements stand in {@code AssessmentRows} and {@code
 * AnswerRows}; reviews are in {@link org.southsouth.readiness.store.JdbiReviewStore}, plans in
 * {@link org.southsouth.readiness.store.JdbiPlanStore}. The tables are in {@code
 * db/migration}. Must not know other adapters, threads or words for people: what fails is a {@code StoreException} with a
 * reason.
 */
@NullMarked
package org.southsouth.readiness.store;

import org.jspecify.annotations.NullMarked;
