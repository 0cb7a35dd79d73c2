package org.myograph.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.apache.jena.query.text.TextIndex;
import org.myograph.graph.Once;

/** Opens an index when it is first used, as most who open a build never look up a word. */
final class LazyIndex {
  private LazyIndex() {}

  static TextIndex of(Supplier<TextIndex> open) {
    Once<TextIndex> index = new Once<>(open);
    return (TextIndex)
        Proxy.newProxyInstance(
            TextIndex.class.getClassLoader(),
            new Class<?>[] {TextIndex.class},
            (proxy, method, values) -> call(index.get(), method, values));
  }

  private static Object call(TextIndex index, Method method, Object[] values) throws Throwable {
    try {
      return method.invoke(index, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
