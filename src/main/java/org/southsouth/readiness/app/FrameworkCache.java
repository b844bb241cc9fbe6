package org.southsouth.readiness.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.JdbiFrameworkStore;

/**
 * The frameworks this computer knows: the shipped one and its earlier versions from the jar, and those that were opened,
 * from the store. Each is read once. Blocks; the store's worker alone calls it.
 */
final class FrameworkCache implements FrameworkLibrary {
    private final JsonFrameworkSource source;
    private final JdbiFrameworkStore store;
    private final Map<FrameworkRef, Framework> read = new HashMap<>();
    private @Nullable Framework shipped;

    FrameworkCache(JsonFrameworkSource source, JdbiFrameworkStore store) {
        this.source = source;
        this.store = store;
    }

    /** Reads what the first assessment that is opened will ask for; asks the database nothing. */
    synchronized void prepare() {
        shipped();
    }

    /** Another database is there now: what was read from the old one may not be in it. */
    synchronized void forget() {
        Framework ours = shipped;
        read.clear();
        if (ours != null) {
            read.put(ours.ref(), ours);
        }
    }

    @Override
    public synchronized List<Framework> all() {
        String ours = shipped().ref().id();
        for (String json : store.all()) {
            Framework kept = parse(json);
            read.putIfAbsent(kept.ref(), kept);
        }
        // An earlier version is of use only where somebody began with it.
        store.used().stream().filter(source.earlier()::contains).forEach(this::load);
        List<Framework> all = new ArrayList<>(read.values());
        all.sort(Comparator.comparing(
                        (Framework framework) -> framework.ref().id().equals(ours) ? 0 : 1)
                .thenComparing(Framework::title)
                .thenComparing(Framework::ref, FrameworkRef.BY_VERSION));
        return List.copyOf(all);
    }

    /** A list is drawn from heads: the questions of the shipped one would keep the first list waiting. */
    @Override
    public synchronized Map<FrameworkRef, FrameworkHead> heads() {
        Framework known = shipped;
        List<FrameworkHead> heads = new ArrayList<>();
        heads.add(known == null ? source.shippedHead() : known.head());
        store.all().stream().map(FrameworkCache::parse).map(Framework::head).forEach(heads::add);
        store.used().stream()
                .filter(source.earlier()::contains)
                .map(this::load)
                .map(Framework::head)
                .forEach(heads::add);
        // What came with the application is what an assessment of its name was begun with.
        Map<FrameworkRef, FrameworkHead> byRef = new HashMap<>();
        heads.forEach(head -> byRef.putIfAbsent(head.ref(), head));
        return byRef;
    }

    @Override
    public synchronized Framework load(FrameworkRef ref) {
        Optional<Framework> ours = withUs(ref);
        if (ours.isPresent()) {
            return ours.get();
        }
        Framework known = read.get(ref);
        if (known != null) {
            return known;
        }
        String json = store.json(ref)
                .or(() -> store.signedJson(ref))
                .orElseThrow(() -> new StoreException(StoreException.Reason.MISSING, "no framework " + ref, null));
        Framework kept = parse(json);
        read.put(ref, kept);
        return kept;
    }

    /** The shipped one or an earlier version of it. */
    private Optional<Framework> withUs(FrameworkRef ref) {
        Framework shipped = shipped();
        if (ref.equals(shipped.ref())) {
            return Optional.of(shipped);
        }
        if (!source.earlier().contains(ref)) {
            return Optional.empty();
        }
        Framework known = read.get(ref);
        Optional<Framework> earlier = known == null ? source.earlier(ref) : Optional.of(known);
        earlier.ifPresent(framework -> read.put(ref, framework));
        return earlier;
    }

    @Override
    public synchronized boolean keep(Framework framework) {
        String json = FrameworkJson.write(framework);
        Optional<Framework> ours = withUs(framework.ref());
        if (ours.isPresent()) {
            return json.equals(FrameworkJson.write(ours.get()));
        }
        boolean isKept = store.keep(framework.ref(), framework.title(), json);
        if (isKept) {
            read.put(framework.ref(), framework);
        }
        return isKept;
    }

    @Override
    public synchronized boolean accepts(Framework framework) {
        String json = FrameworkJson.write(framework);
        return withUs(framework.ref())
                .map(FrameworkJson::write)
                .or(() -> store.json(framework.ref()))
                .map(json::equals)
                .orElse(true);
    }

    /** The one that comes with the application. */
    synchronized Framework shippedOne() {
        return shipped();
    }

    private Framework shipped() {
        Framework known = shipped;
        if (known == null) {
            known = source.shipped();
            shipped = known;
            read.put(known.ref(), known);
        }
        return known;
    }

    private static Framework parse(String json) {
        Parsed<Framework> parsed = FrameworkJson.read(json);
        if (!parsed.isSound()) {
            throw new StoreException(StoreException.Reason.DAMAGED, "a kept framework: " + parsed.problems(), null);
        }
        return parsed.value();
    }
}
