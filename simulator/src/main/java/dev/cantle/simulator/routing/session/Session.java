package dev.cantle.simulator.routing.session;

import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.Announcement;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.config.PrefixLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A BGP session and what becomes of it (RFC 4271 §8). It has timers but no thread: whoever asks tells it which time it
 * is, and what was due until then happens first. Guarded by the routing engine.
 */
public final class Session {

    /** How long a session that fails stays in a state before it tries again. */
    private static final Duration ROUND = Duration.ofSeconds(2);

    /** How long we wait for an OPEN (RFC 4271 §8.2.2: "a large value", 4 minutes). */
    private static final Duration OPEN_WAIT = Duration.ofMinutes(4);

    private final Duration usualDelay;
    private final Notifications notifications = new Notifications();
    private final Map<SessionTimer, Instant> timers = new EnumMap<>(SessionTimer.class);
    private final Map<Prefix, Instant> heard = new HashMap<>();
    private NeighborConfig config;
    private Meeting meeting;
    private SessionState state = SessionState.IDLE;
    private String lastState = "NoState";
    private String lastEvent = "NoEvent";
    private Instant since;
    private Instant answersFrom;
    private int flaps;
    private String lastFlapEvent = "";
    private boolean refused;
    private boolean bfdUp;
    private int holdSeconds;

    public Session(NeighborConfig config, Meeting meeting, Instant now, Duration usualDelay) {
        this.config = config;
        this.meeting = meeting;
        this.usualDelay = usualDelay;
        this.since = now;
        this.answersFrom = now;
        start(now);
    }

    public Meeting meeting() {
        return meeting;
    }

    public boolean established() {
        return state == SessionState.ESTABLISHED;
    }

    /** When something happens to it next, if nobody changes anything. */
    public Optional<Instant> next() {
        return timers.values().stream().min(Comparator.naturalOrder());
    }

    /** What is due at a moment happens. */
    public void fire(Instant now) {
        for (SessionTimer timer : SessionTimer.values()) {
            if (now.equals(timers.get(timer))) {
                timers.remove(timer);
                switch (timer) {
                    case STEP -> step(now);
                    case BFD -> lose(now, "BfdDown", Notifications.CEASE);
                    case HOLD -> lose(now, "HoldTime", Notifications.HOLD);
                    case FLAP -> end(now);
                }
                return;
            }
        }
    }

    /** The peer ends the session: by an operator's hand, or because we announce too much. */
    public void end(Instant now) {
        notifications.received(Notifications.CEASE);
        down(now, "RecvNotify", ROUND);
    }

    private void lose(Instant now, String event, String error) {
        notifications.sent(error);
        down(now, event, ROUND);
    }

    /** The configuration or the world has changed. */
    public void meet(NeighborConfig newConfig, Meeting newMeeting, Instant now) {
        boolean ours = !config.sameSession(newConfig)
                || !meeting.localAddress().equals(newMeeting.localAddress())
                || !meeting.via().equals(newMeeting.via());
        boolean otherLimit = !config.limit().equals(newConfig.limit());
        Meeting before = meeting;
        config = newConfig;
        meeting = newMeeting;
        if (ours) {
            if (established()) {
                leave(now);
            }
            start(now);
        } else if (established()) {
            whileEstablished(before, now);
        } else if (otherLimit
                || before.fate() != meeting.fate()
                || !before.terms().delay().equals(meeting.terms().delay())) {
            start(now);
        }
    }

    /** We end the session, and say so where there still is an interface to say it through. */
    private void leave(Instant now) {
        if (meeting.fate() != Fate.NO_PATH) {
            notifications.sent(Notifications.CEASE);
        }
        down(now, "Stop", ROUND);
    }

    private void whileEstablished(Meeting before, Instant now) {
        switch (meeting.fate()) {
            case UP -> {
                boolean reset = meeting.terms().resets() > before.terms().resets();
                if (reset) {
                    end(now);
                } else {
                    goesOn(before, now);
                }
            }
            case SILENT -> {
                wait(SessionTimer.HOLD, hold(), now);
                if (bfdUp) {
                    wait(SessionTimer.BFD, before.terms().bfd().detection(), now);
                }
            }
            case HANGS -> wait(SessionTimer.HOLD, hold(), now);
            // an operator who changes a session ends it first
            case DROPPED, SHUT_THERE, WRONG_AS_THERE, WRONG_AS_HERE -> end(now);
            case NO_PATH, SHUT_HERE -> leave(now);
        }
    }

    private void goesOn(Meeting before, Instant now) {
        Terms terms = meeting.terms();
        if (terms.stalls()) {
            wait(SessionTimer.HOLD, hold(), now);
        } else {
            timers.remove(SessionTimer.HOLD);
            hear(now);
        }
        if (!terms.flapEvery().equals(before.terms().flapEvery())) {
            timers.remove(SessionTimer.FLAP);
            wait(SessionTimer.FLAP, terms.flapEvery(), now);
        }
        timers.remove(SessionTimer.BFD);
        if (bfdUp && !terms.bfd().on()) {
            wait(SessionTimer.BFD, before.terms().bfd().detection(), now);
        }
        bfdUp |= terms.bfd().on();
        checkLimit(now);
    }

    private Duration hold() {
        return Duration.ofSeconds(holdSeconds);
    }

    /** A timer of no length never ends: without a hold time nobody waits. */
    private void wait(SessionTimer timer, Duration length, Instant now) {
        if (!length.isZero()) {
            timers.putIfAbsent(timer, now.plus(length));
        }
    }

    private void start(Instant now) {
        timers.clear();
        answersFrom = now.plus(meeting.terms().delay());
        switch (meeting.fate()) {
            case NO_PATH -> enter(SessionState.IDLE, "NoEvent");
            case SHUT_HERE -> enter(SessionState.IDLE, "Stop");
            default -> connect(now, "Start");
        }
    }

    private void connect(Instant now, String event) {
        enter(SessionState.CONNECT, event);
        boolean connects = meeting.fate().connects() && !now.isBefore(answersFrom);
        timers.put(SessionTimer.STEP, connects ? now.plus(usualDelay.dividedBy(2)) : nextTry(now));
    }

    /** A round later, or as soon as the peer begins to answer. */
    private Instant nextTry(Instant now) {
        Instant round = now.plus(ROUND);
        return answersFrom.isAfter(now) && answersFrom.isBefore(round) ? answersFrom : round;
    }

    private void step(Instant now) {
        boolean connects = meeting.fate().connects() && !now.isBefore(answersFrom);
        switch (state) {
            case IDLE -> {
                if (refused) {
                    enter(SessionState.ACTIVE, "Start");
                    timers.put(SessionTimer.STEP, nextTry(now));
                } else {
                    connect(now, "Start");
                }
                refused = false;
            }
            case ACTIVE -> connect(now, "ConnectRetry");
            case CONNECT -> {
                if (connects) {
                    opened(now);
                } else {
                    enter(SessionState.ACTIVE, "ConnectRetry");
                    timers.put(SessionTimer.STEP, nextTry(now));
                }
            }
            case OPEN_SENT -> answered(now);
            case OPEN_CONFIRM -> establish(now);
            case ESTABLISHED -> {}
        }
    }

    /** TCP is up and our OPEN is on its way; a connection that was tried before the peer answered begins anew. */
    private void opened(Instant now) {
        enter(SessionState.OPEN_SENT, "TransportOpen");
        Duration patience = meeting.fate() == Fate.HANGS ? OPEN_WAIT : usualDelay.dividedBy(4);
        timers.put(SessionTimer.STEP, now.plus(patience));
    }

    private void answered(Instant now) {
        switch (meeting.fate()) {
            case WRONG_AS_THERE -> {
                notifications.sent(Notifications.OPEN);
                down(now, "RecvOpen", ROUND);
                refused = true;
            }
            case WRONG_AS_HERE -> {
                notifications.received(Notifications.OPEN);
                down(now, "RecvNotify", ROUND);
                refused = true;
            }
            case HANGS -> {
                lose(now, "HoldTime", Notifications.HOLD);
                refused = true;
            }
            default -> {
                enter(SessionState.OPEN_CONFIRM, "RecvOpen");
                timers.put(SessionTimer.STEP, now.plus(usualDelay.dividedBy(4)));
            }
        }
    }

    private void establish(Instant now) {
        enter(SessionState.ESTABLISHED, "RecvKeepAlive");
        Terms terms = meeting.terms();
        since = now;
        holdSeconds = terms.holdSeconds();
        bfdUp = terms.bfd().on();
        wait(SessionTimer.FLAP, terms.flapEvery(), now);
        if (terms.stalls()) {
            wait(SessionTimer.HOLD, hold(), now);
        } else {
            hear(now);
        }
        checkLimit(now);
    }

    /** What is announced has arrived; what was there before keeps its age. */
    private void hear(Instant now) {
        List<Prefix> announced =
                meeting.announced().stream().map(Announcement::prefix).toList();
        announced = announced.subList(0, (int) config.limit().taken(announced.size()));
        heard.keySet().retainAll(announced);
        announced.forEach(prefix -> heard.putIfAbsent(prefix, now));
    }

    private void checkLimit(Instant now) {
        if (config.limit().ends(heard.size())) {
            notifications.sent(Notifications.CEASE);
            long minutes = config.limit().idleMinutes();
            down(now, "Stop", minutes > 0 ? Duration.ofMinutes(minutes) : ROUND);
            if (minutes == PrefixLimit.FOREVER) {
                timers.clear();
            }
        }
    }

    private void down(Instant now, String event, Duration idle) {
        if (established()) {
            flaps++;
            lastFlapEvent = event;
            since = now;
        }
        enter(SessionState.IDLE, event);
        timers.clear();
        heard.clear();
        bfdUp = false;
        timers.put(SessionTimer.STEP, now.plus(idle));
    }

    private void enter(SessionState next, String event) {
        if (next != state) {
            lastState = state.toString();
        }
        state = next;
        lastEvent = event;
    }

    public PeerView view() {
        List<Learned> learned = meeting.announced().stream()
                .flatMap(one -> Optional.ofNullable(heard.get(one.prefix())).map(at -> new Learned(one, at)).stream())
                .toList();
        return new PeerView(
                config,
                meeting.localAddress(),
                meeting.via(),
                state,
                lastState,
                lastEvent,
                notifications.lastSent(),
                notifications.all(),
                since,
                flaps,
                lastFlapEvent,
                established() ? holdSeconds : 0,
                bfdUp,
                learned);
    }
}
