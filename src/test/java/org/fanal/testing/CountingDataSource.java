package org.fanal.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are prepared or made on the connections of a data source. */
final class CountingDataSource {

  private final AtomicInteger statements = new AtomicInteger();
  private final DataSource proxy;

  CountingDataSource(DataSource source) {
    proxy =
        wrap(
            DataSource.class,
            source,
            result -> result instanceof Connection connection ? counted(connection) : result);
  }

  DataSource proxy() {
    return proxy;
  }

  int statements() {
    return statements.get();
  }

  private Connection counted(Connection connection) {
    return wrap(
        Connection.class,
        connection,
        result -> {
          if (result instanceof java.sql.Statement) {
            statements.incrementAndGet();
          }
          return result;
        });
  }

  private interface Look {
    Object at(Object result);
  }

  private static <T> T wrap(Class<T> type, T inner, Look look) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          try {
            return look.at(method.invoke(inner, arguments));
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
