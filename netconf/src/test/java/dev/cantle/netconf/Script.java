package dev.cantle.netconf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a {@link ScriptedServer} says, and what it was asked. For many threads. */
final class Script {

    private static final Pattern OPERATION = Pattern.compile("<rpc [^>]*message-id=\"(\\d+)\"[^>]*><([\\w-]+)");

    private final Map<String, Deque<ScriptedServer.Answer>> answers = new HashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile String hello = ScriptedServer.hello("base:1.0");
    private volatile boolean chunked;
    private volatile boolean byteByByte;

    void greetWith(String text) {
        hello = text;
    }

    void offerChunks() {
        hello = ScriptedServer.hello("base:1.0", "base:1.1");
        chunked = true;
    }

    void writeByteByByte() {
        byteByByte = true;
    }

    void add(String operation, ScriptedServer.Answer answer) {
        synchronized (answers) {
            answers.computeIfAbsent(operation, name -> new ArrayDeque<>()).add(answer);
        }
    }

    /** Each answer once and the last for ever; where there is none, it is ok. */
    ScriptedServer.Answer next(String operation) {
        synchronized (answers) {
            Deque<ScriptedServer.Answer> left = answers.get(operation);
            if (left == null || left.isEmpty()) {
                return (wire, id) -> wire.send(ScriptedServer.reply(id, "<ok/>"));
            }
            return left.size() == 1 ? left.getFirst() : left.removeFirst();
        }
    }

    /** Notes a request; the match has its message-id and its operation. */
    Matcher note(String request) {
        requests.add(request);
        return OPERATION.matcher(request);
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    List<String> operations() {
        List<String> names = new ArrayList<>();
        for (String request : requests) {
            Matcher match = OPERATION.matcher(request);
            if (match.find()) {
                names.add(match.group(2));
            }
        }
        return names;
    }

    String lastBody(String operation) {
        String found = "";
        for (String request : requests) {
            Matcher match = OPERATION.matcher(request);
            if (match.find() && match.group(2).equals(operation)) {
                found = request.substring(request.indexOf('>') + 1, request.lastIndexOf("</rpc>"));
            }
        }
        return found;
    }

    String hello() {
        return hello;
    }

    boolean isChunked() {
        return chunked;
    }

    boolean writesByteByByte() {
        return byteByByte;
    }

    void stop() {
        stopped.countDown();
    }

    void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
