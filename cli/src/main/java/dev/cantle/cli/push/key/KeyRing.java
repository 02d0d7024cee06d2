package dev.cantle.cli.push.key;

import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.rule.cloud.Md5KeyRule;
import dev.cantle.model.value.SecretRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of one slice, resolved once for one push, judged by the providers' rules, and wiped after. */
public final class KeyRing implements AutoCloseable {

    private final Map<SecretRef, Secret> secrets = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private KeyRing() {}

    /** No keys, for a push that puts none on a device. */
    public static KeyRing empty() {
        return new KeyRing();
    }

    /** Resolves and judges the keys of a slice. What is wrong is among the problems, without the key. */
    public static KeyRing of(Slice slice, Network network, Providers providers, SecretSource source) {
        KeyRing ring = new KeyRing();
        for (Circuit circuit : slice.circuits()) {
            if (circuit.link().bgp().authentication() instanceof Authentication.Md5 md5) {
                Place place = network.sources()
                        .of(IntentPath.circuit(slice.name(), circuit.name()).child("md5"));
                ring.add(circuit, md5.key(), place, providers, source);
            }
        }
        return ring;
    }

    private void add(Circuit circuit, SecretRef reference, Place place, Providers providers, SecretSource source) {
        try {
            if (!secrets.containsKey(reference)) {
                secrets.put(reference, source.resolve(reference));
            }
        } catch (SecretUnavailableException e) {
            String[] parts = String.valueOf(e.getMessage()).split("\n {2}fix: ", 2);
            problems.add(Problem.error(
                    "secret-available",
                    place,
                    "The key of circuit " + circuit.name() + ": " + parts[0],
                    parts.length > 1 ? parts[1] : ""));
            return;
        }
        Secret secret = secrets.get(reference);
        if (secret != null) {
            char[] key = secret.copy();
            problems.addAll(Md5KeyRule.judgeKey(circuit, key, providers, place));
            Arrays.fill(key, '\0');
        }
    }

    /** The keys by their references. */
    public Map<SecretRef, Secret> secrets() {
        return Map.copyOf(secrets);
    }

    /** What is wrong with them. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        secrets.values().forEach(Secret::close);
    }

    @Override
    public String toString() {
        return secrets.size() + " keys";
    }
}
