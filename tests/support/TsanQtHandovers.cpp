// The thread sanitizer sees only what it has compiled, and Qt it has not: the lock that QCoreApplication::postEvent and
// QThreadPool hand work over under is a futex of Qt's own. Without knowing that lock, everything one thread prepares
// for another looks like a race. Instead of silencing whatever is called that way, which would silence real races too,
// the functions through which this program hands work to another thread tell the sanitizer what Qt promises: what was
// written before the call happened before what the work reads. The same goes for the reference count of a future, which
// is counted inside QtCore: whoever lets go last, and with that destroys the result, comes after all who let go before.
//
// Linked into the test programs of the preset tsan, where these definitions come before Qt's.

#include <QFutureInterface>
#include <QObject>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>
#include <cstring>
#include <dlfcn.h>
#include <functional>
#include <sanitizer/tsan_interface.h>
#include <utility>

namespace {

template <class Function> Function qtsOwn(const char* mangledName)
{
    void* found = dlsym(RTLD_NEXT, mangledName);
    if (!found)
        qFatal("this Qt has no %s", mangledName);
    return reinterpret_cast<Function>(found);
}

/// Stands in for the slot object that was handed over.
class HandedSlot : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedSlot(QtPrivate::QSlotObjectBase* inner) : QSlotObjectBase(&HandedSlot::act), m_inner(inner)
    {
        __tsan_release(this);
    }

private:
    static void act(int which, QSlotObjectBase* base, QObject* receiver, void** arguments, bool* same)
    {
        auto* self = static_cast<HandedSlot*>(base);
        switch (which) {
        case Call:
            __tsan_acquire(self);
            self->m_inner->call(receiver, arguments);
            // It may be destroyed on a third thread, or by the one that had asked; and whoever waits for this thread's
            // end has all of its work before him.
            __tsan_release(self);
            __tsan_release(QThread::currentThread());
            break;
        case Compare:
            *same = self->m_inner->compare(arguments);
            break;
        case Destroy:
            __tsan_acquire(self);
            self->m_inner->destroyIfLastRef();
            delete self;
            break;
        default:
            break;
        }
    }

    QtPrivate::QSlotObjectBase* m_inner;
};

class HandedRunnable : public QRunnable
{
public:
    HandedRunnable(QRunnable* inner, QThreadPool* pool) : m_inner(inner), m_pool(pool) { __tsan_release(this); }
    void run() override
    {
        __tsan_acquire(this);
        const bool mine = m_inner->autoDelete();
        m_inner->run();
        if (mine)
            delete m_inner;
        __tsan_release(m_pool);
    }

private:
    QRunnable* m_inner;
    QThreadPool* m_pool;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result)
{
    using Function = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto invoke = qtsOwn<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return invoke(object, new HandedSlot(slot), type, result);
}

void QThreadPool::start(QRunnable* runnable, int priority)
{
    using Function = void (*)(QThreadPool*, QRunnable*, int);
    static const auto start = qtsOwn<Function>("_ZN11QThreadPool5startEP9QRunnablei");
    start(this, new HandedRunnable(runnable, this), priority);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    start(QRunnable::create(std::move(work)), priority);
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    using Function = bool (*)(const QFutureInterfaceBase*);
    static const auto deref = qtsOwn<Function>("_ZNK20QFutureInterfaceBase6derefTEv");
    // What all copies of one future share: the one member, which stands behind the pointer to the virtual functions.
    void* shared = nullptr;
    std::memcpy(&shared, reinterpret_cast<const char*>(this) + sizeof(void*), sizeof shared);
    __tsan_release(shared);
    const bool othersRemain = deref(this);
    if (!othersRemain)
        __tsan_acquire(shared);
    return othersRemain;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Function = bool (*)(QThread*, QDeadlineTimer);
    static const auto wait = qtsOwn<Function>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = wait(this, deadline);
    if (ended)
        __tsan_acquire(this);
    return ended;
}

bool QThreadPool::waitForDone(int milliseconds)
{
    using Function = bool (*)(QThreadPool*, int);
    static const auto wait = qtsOwn<Function>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = wait(this, milliseconds);
    if (done)
        __tsan_acquire(this);
    return done;
}
