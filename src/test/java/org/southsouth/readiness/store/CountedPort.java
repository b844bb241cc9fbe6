package org.southsouth.readiness.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine that counts who connects, and says nothing. */
public final class CountedPort implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger count = new AtomicInteger();

    public CountedPort() throws IOException {
        Thread thread = new Thread(this::accept, "counted port");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                count.incrementAndGet();
                socket.setSoLinger(true, 0);
            } catch (IOException e) {
                // Closed.
                return;
            }
        }
    }

    public int number() {
        return listening.getLocalPort();
    }

    public int count() {
        return count.get();
    }

    public void forget() {
        count.set(0);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
