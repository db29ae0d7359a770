<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Rejoinder is already open with this profile, but it does not answer. Close it, or start another profile with --profile.</source>
        <translation>Rejoinder ya está abierto con este perfil, pero no responde. Ciérrelo o inicie otro perfil con --profile.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The desktop inbox for teams who text through Sakari.</source>
        <translation>La bandeja de escritorio para equipos que envían mensajes por Sakari.</translation>
    </message>
    <message>
        <source>Sign in to a pretend account with made-up people.</source>
        <translation>Iniciar sesión en una cuenta simulada con personas inventadas.</translation>
    </message>
    <message>
        <source>Where Sakari&apos;s API is.</source>
        <translation>Dónde está la API de Sakari.</translation>
    </message>
    <message>
        <source>Use settings, saved data and keychain entries of this name.</source>
        <translation>Usar los ajustes, los datos guardados y las entradas del llavero de este nombre.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and end.</source>
        <translation>Dibujar la ventana en un archivo PNG y terminar.</translation>
    </message>
    <message>
        <source>&quot;light&quot; or &quot;dark&quot;, for this run.</source>
        <translation>«light» o «dark», para esta ejecución.</translation>
    </message>
    <message>
        <source>The window&apos;s size, for example 1280x800.</source>
        <translation>El tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>Enlarge everything, for example by 2, for this run.</source>
        <translation>Ampliar todo, por ejemplo por 2, para esta ejecución.</translation>
    </message>
    <message>
        <source>--api-url needs a whole address, for example https://api.sakari.io</source>
        <translation>--api-url necesita una dirección completa, por ejemplo https://api.sakari.io</translation>
    </message>
    <message>
        <source>--theme takes &quot;light&quot; or &quot;dark&quot;.</source>
        <translation>--theme admite «light» o «dark».</translation>
    </message>
    <message>
        <source>--size takes a width and a height, for example 1280x800.</source>
        <translation>--size admite un ancho y un alto, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>Rejoinder does not know what to do with &quot;%1&quot;.</source>
        <translation>Rejoinder no sabe qué hacer con «%1».</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only.</source>
        <translation>El nombre de un perfil solo puede tener letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>--demo brings a pretend account of its own, so --profile and --api-url do not go with it.</source>
        <translation>--demo trae su propia cuenta ficticia, así que --profile y --api-url no se pueden usar con ella.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.5 to 4, for example 1.5.</source>
        <translation>--scale acepta un número entre 0.5 y 4, por ejemplo 1.5.</translation>
    </message>
    <message>
        <source>The window could not be drawn into %1.</source>
        <translation>No se pudo dibujar la ventana en %1.</translation>
    </message>
    <message>
        <source>Ask the copy that is open to quit, as closing its window does, and wait until it has.</source>
        <translation>Pedir a la copia abierta que se cierre, como al cerrar su ventana, y esperar a que lo haya hecho.</translation>
    </message>
    <message>
        <source>--quit goes with --profile alone.</source>
        <translation>--quit solo se puede usar con --profile.</translation>
    </message>
    <message>
        <source>Print each step of the start as &quot;name milliseconds ms&quot;, counted from the start of the process, up to window-shown and list-painted.</source>
        <translation>Escribir cada paso del arranque como &quot;nombre milisegundos ms&quot;, contados desde el inicio del proceso, hasta window-shown y list-painted.</translation>
    </message>
    <message>
        <source>Quit as soon as the list has been painted; fail if there is none after half a minute. For measuring many starts, with --trace-startup.</source>
        <translation>Salir en cuanto se haya dibujado la lista; fallar si no hay ninguna al cabo de medio minuto. Para medir muchos arranques, junto con --trace-startup.</translation>
    </message>
    <message>
        <source>Rejoinder is already open with this profile.</source>
        <translation>Rejoinder ya está abierto con este perfil.</translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Lists and tags</source>
        <translation>Listas y etiquetas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
</context>
<context>
    <name>ContactClipping</name>
    <message>
        <source>%1: %2</source>
        <comment>the name of a detail, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lists and tags</source>
        <translation>Listas y etiquetas</translation>
    </message>
</context>
<context>
    <name>ContactFieldWords</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiqueta «%1»</translation>
    </message>
    <message>
        <source>List “%1”</source>
        <translation>Lista «%1»</translation>
    </message>
    <message>
        <source>is on it</source>
        <comment>somebody on a list</comment>
        <translation>está en ella</translation>
    </message>
    <message>
        <source>is not on it</source>
        <comment>somebody on a list</comment>
        <translation>no está en ella</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field of a contact</comment>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>ContactStanding</name>
    <message>
        <source>Opted out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin constancia</translation>
    </message>
    <message>
        <source>Opted out on %1. Cannot be texted, and Rejoinder offers no way around it.</source>
        <translation>Se dio de baja el %1. No se le puede escribir, y Rejoinder no ofrece ninguna manera de evitarlo.</translation>
    </message>
    <message>
        <source>Sakari says that this contact cannot be texted.</source>
        <translation>Sakari dice que a este contacto no se le puede escribir.</translation>
    </message>
    <message>
        <source>Sakari says that this number is not valid.</source>
        <translation>Sakari dice que este número no es válido.</translation>
    </message>
    <message>
        <source>Opted in on %1.</source>
        <translation>Se dio de alta el %1.</translation>
    </message>
    <message>
        <source>No opt-in is recorded. Creating a contact does not opt it in.</source>
        <translation>No consta ningún alta. Crear un contacto no lo da de alta.</translation>
    </message>
    <message>
        <source>They opted out, so no text can be sent to them.</source>
        <translation>Se dio de baja, así que no se le puede enviar ningún mensaje.</translation>
    </message>
    <message>
        <source>Sakari says that they cannot be texted.</source>
        <translation>Sakari dice que no se le puede escribir.</translation>
    </message>
    <message>
        <source>There is no number to text.</source>
        <translation>No hay ningún número al que escribir.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Opted out %1</source>
        <comment>a date</comment>
        <translation>Baja: %1</translation>
    </message>
    <message>
        <source>Opted in %1</source>
        <comment>a date</comment>
        <translation>Alta: %1</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Número no válido</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the group, the number that texts leave from</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a conversation</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a date</comment>
        <translation>Cerradas %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a conversation</comment>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Cannot be texted</source>
        <translation>No se le puede escribir</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a day; who</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>EmptyContactsWords</name>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>No contact on this computer is all that the filters ask for.</source>
        <translation>Ningún contacto de este equipo cumple todo lo que piden los filtros.</translation>
    </message>
    <message>
        <source>Reading the contacts from Sakari…</source>
        <translation>Leyendo los contactos de Sakari…</translation>
    </message>
    <message>
        <source>They appear here as they come in.</source>
        <translation>Aparecen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>No connection to Sakari</source>
        <translation>Sin conexión con Sakari</translation>
    </message>
    <message>
        <source>Sakari answers with an error</source>
        <translation>Sakari responde con un error</translation>
    </message>
    <message>
        <source>No contact has been read on this computer so far.</source>
        <translation>En este equipo todavía no se ha leído ningún contacto.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Todavía no hay contactos</translation>
    </message>
    <message>
        <source>Somebody who writes to you appears here by themselves. You can also make a contact, or import a file.</source>
        <translation>Quien le escribe aparece aquí por sí solo. También puede crear un contacto o importar un archivo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not all are here yet. Reading from Sakari goes on by itself.</source>
        <translation>Aún no están todos aquí. La lectura de Sakari continúa por sí sola.</translation>
    </message>
    <message>
        <source>Reading from Sakari: %1 of %2</source>
        <comment>contacts</comment>
        <translation>Leyendo de Sakari: %1 de %2</translation>
    </message>
    <message>
        <source>Reading from Sakari…</source>
        <translation>Leyendo de Sakari…</translation>
    </message>
</context>
<context>
    <name>EmptyListWords</name>
    <message>
        <source>Fetching your conversations</source>
        <translation>Recibiendo sus conversaciones</translation>
    </message>
    <message>
        <source>%1 of %2 so far. You can start with those that are here.</source>
        <translation>%1 de %2 hasta ahora. Puede empezar con las que ya están aquí.</translation>
    </message>
    <message>
        <source>The first time takes a moment. After that they are kept on this computer.</source>
        <translation>La primera vez tarda un momento. Después se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Sakari cannot be reached</source>
        <translation>No se puede contactar con Sakari</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as the connection is back.</source>
        <translation>Las conversaciones aparecerán aquí en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>Sakari answers with errors</source>
        <translation>Sakari responde con errores</translation>
    </message>
    <message>
        <source>This is tried again by itself every now and then.</source>
        <translation>Se vuelve a intentar automáticamente cada cierto tiempo.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Conversations appear here once you are signed in.</source>
        <translation>Las conversaciones aparecerán aquí cuando inicie sesión.</translation>
    </message>
    <message>
        <source>No open conversations</source>
        <translation>No hay conversaciones abiertas</translation>
    </message>
    <message>
        <source>New texts appear here by themselves.</source>
        <translation>Los mensajes nuevos aparecen aquí automáticamente.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Todo está leído</translation>
    </message>
    <message>
        <source>Nobody waits for a reply</source>
        <translation>Nadie espera respuesta</translation>
    </message>
    <message>
        <source>A conversation is here while its last text is the customer&apos;s.</source>
        <translation>Una conversación está aquí mientras su último mensaje sea del cliente.</translation>
    </message>
    <message>
        <source>No closed conversations</source>
        <translation>No hay conversaciones cerradas</translation>
    </message>
    <message>
        <source>A conversation that you close moves here.</source>
        <translation>Las conversaciones que cierre pasarán aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Names, numbers and texts kept on this computer were searched, in open and closed conversations. Try fewer letters or words.</source>
        <translation>Se buscó en los nombres, números y textos guardados en este equipo, en conversaciones abiertas y cerradas. Pruebe con menos letras o palabras.</translation>
    </message>
    <message>
        <source>Names, numbers and texts of this group were searched, in open and closed conversations.</source>
        <translation>Se buscó en los nombres, números y textos de este grupo, en conversaciones abiertas y cerradas.</translation>
    </message>
    <message>
        <source>Search all groups</source>
        <translation>Buscar en todos los grupos</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no connection to Sakari.</source>
        <translation>No hay conexión con Sakari.</translation>
    </message>
    <message>
        <source>Check the network; Rejoinder goes on by itself.</source>
        <translation>Compruebe la red; Rejoinder continuará automáticamente.</translation>
    </message>
    <message>
        <source>Nothing answers at Sakari&apos;s address.</source>
        <translation>Nadie responde en la dirección de Sakari.</translation>
    </message>
    <message>
        <source>Rejoinder keeps trying by itself.</source>
        <translation>Rejoinder seguirá intentándolo automáticamente.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate was not accepted.</source>
        <translation>La conexión no es segura: no se ha aceptado el certificado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask who runs your network.</source>
        <translation>Compruebe el reloj de este equipo o consulte a quien administra su red.</translation>
    </message>
    <message>
        <source>A proxy between here and Sakari refused the connection.</source>
        <translation>Un proxy entre este equipo y Sakari ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Compruebe el proxy en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>Sakari did not answer in time.</source>
        <translation>Sakari no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The connection broke before Sakari had answered.</source>
        <translation>La conexión se ha cortado antes de que Sakari respondiera.</translation>
    </message>
    <message>
        <source>It was cancelled before Sakari had answered.</source>
        <translation>Se ha cancelado antes de que Sakari respondiera.</translation>
    </message>
    <message>
        <source>Sakari no longer accepts these credentials.</source>
        <translation>Sakari ya no acepta estas credenciales.</translation>
    </message>
    <message>
        <source>Sign in again with the current ones.</source>
        <translation>Inicie sesión de nuevo con las actuales.</translation>
    </message>
    <message>
        <source>These credentials are not allowed to do this.</source>
        <translation>Estas credenciales no tienen permiso para hacer esto.</translation>
    </message>
    <message>
        <source>Ask an administrator of the account in Sakari.</source>
        <translation>Consulte a un administrador de la cuenta de Sakari.</translation>
    </message>
    <message>
        <source>Sakari does not have this any more.</source>
        <translation>Sakari ya no tiene esto.</translation>
    </message>
    <message>
        <source>Refresh to see what there is now.</source>
        <translation>Actualice para ver lo que hay ahora.</translation>
    </message>
    <message>
        <source>Sakari asks us to slow down.</source>
        <translation>Sakari nos pide ir más despacio.</translation>
    </message>
    <message>
        <source>Rejoinder goes on by itself in a moment.</source>
        <translation>Rejoinder continuará automáticamente dentro de un momento.</translation>
    </message>
    <message>
        <source>Sakari did not accept this.</source>
        <translation>Sakari no ha aceptado esto.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Cámbielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Sakari has a problem of its own.</source>
        <translation>Sakari tiene un problema propio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Something else than Sakari answered, or the answer was damaged.</source>
        <translation>Ha respondido algo que no es Sakari, o la respuesta llegó dañada.</translation>
    </message>
    <message>
        <source>Check whether this network asks for a sign-in of its own, then try again.</source>
        <translation>Compruebe si esta red exige su propio inicio de sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This address would send your secret without protection.</source>
        <translation>Esta dirección enviaría su secreto sin protección.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own data.</source>
        <translation>Este equipo no ha podido leer o escribir sus propios datos.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder can be written.</source>
        <translation>Compruebe que el disco no esté lleno y que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then Sakari&apos;s code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file is not there any more. Nothing was imported. Choose it again.</source>
        <translation>El archivo ya no está. No se ha importado nada. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported.</source>
        <translation>No se puede leer el archivo. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported. The system says: %1</source>
        <translation>No se puede leer el archivo. No se ha importado nada. El sistema dice: %1</translation>
    </message>
    <message>
        <source>This is no file that can be read to an end. Choose a CSV file or a vCard.</source>
        <translation>Esto no es un archivo que se pueda leer hasta el final. Elija un archivo CSV o una vCard.</translation>
    </message>
    <message>
        <source>The file is too large: %1, and %2 is the most. Nothing was read. Split it into several files.</source>
        <translation>El archivo es demasiado grande: %1, y el máximo es %2. No se ha leído nada. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>En este archivo no hay ningún contacto.</translation>
    </message>
    <message>
        <source>This is not a text file: row %1 holds bytes that no text has. Nothing was imported. Save it as CSV (UTF-8) and choose it again.</source>
        <translation>Esto no es un archivo de texto: la fila %1 contiene bytes que ningún texto tiene. No se ha importado nada. Guárdelo como CSV (UTF-8) y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>This file cannot be read in the chosen encoding. Nothing was imported.</source>
        <translation>Este archivo no se puede leer con la codificación elegida. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, after row %1. Nothing was imported. Wait until it is written, and choose it again.</source>
        <translation>El archivo se acortó mientras se leía, después de la fila %1. No se ha importado nada. Espere a que termine de escribirse y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Nothing was imported. Choose it again.</source>
        <translation>El archivo cambió mientras se leía. No se ha importado nada. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Nothing was imported. Split it into several files.</source>
        <translation>El archivo tiene más de %1 filas. No se ha importado nada. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>Row %1 has %2 columns, and %3 are the most. Nothing was imported. Check the delimiter.</source>
        <translation>La fila %1 tiene %2 columnas, y el máximo es %3. No se ha importado nada. Compruebe el separador.</translation>
    </message>
    <message>
        <source>A quotation mark that is opened in row %1 is never closed. Nothing was imported. Mend that row, or choose another delimiter.</source>
        <translation>Unas comillas que se abren en la fila %1 no se cierran nunca. No se ha importado nada. Corrija esa fila o elija otro separador.</translation>
    </message>
    <message>
        <source>This file calls itself a vCard, and there is no card in it.</source>
        <translation>Este archivo dice ser una vCard y no contiene ninguna tarjeta.</translation>
    </message>
    <message>
        <source>Card %1 has no end: a part of the file is missing. Nothing was imported. Export it once more.</source>
        <translation>La tarjeta %1 no tiene final: falta una parte del archivo. No se ha importado nada. Expórtelo otra vez.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Open it there, save it as CSV (UTF-8), and choose that file.</source>
        <translation>Esto es un libro de una hoja de cálculo. Ábralo allí, guárdelo como CSV (UTF-8) y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written there. What was there before is unchanged. The system says: %1</source>
        <translation>No se puede escribir el archivo ahí. Lo que había antes sigue igual. El sistema dice: %1</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. What was there before is unchanged. Make room, or choose another place.</source>
        <translation>El disco está lleno, así que no se ha escrito nada. Lo que había antes sigue igual. Haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Detenido. No se ha importado nada.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>No hay ningún número.</translation>
    </message>
    <message>
        <source>This is not one telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>A row above has the same number.</source>
        <translation>Una fila anterior tiene el mismo número.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Some letters cannot be read in this encoding.</source>
        <translation>Algunas letras no se pueden leer con esta codificación.</translation>
    </message>
    <message>
        <source>Row %1 has the same number.</source>
        <translation>La fila %1 tiene el mismo número.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Lists or tags</source>
        <translation>Listas o etiquetas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Western (%1)</source>
        <translation>Occidental (%1)</translation>
    </message>
    <message>
        <source>Central European (%1)</source>
        <translation>Centroeuropea (%1)</translation>
    </message>
    <message>
        <source>Cyrillic (%1)</source>
        <translation>Cirílica (%1)</translation>
    </message>
    <message>
        <source>Arabic (%1)</source>
        <translation>Árabe (%1)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Append (añadir)</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core (campos básicos)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove (quitar)</translation>
    </message>
    <message>
        <source>By its name, what is in the file is added to a contact that is there already, and nothing is taken away.</source>
        <translation>Por su nombre, lo que hay en el archivo se añade al contacto que ya existe y no se quita nada.</translation>
    </message>
    <message>
        <source>By its name, only the core fields of a contact that is there already are brought up to date: name, e-mail and number.</source>
        <translation>Por su nombre, del contacto que ya existe solo se actualizan los campos básicos: nombre, correo y número.</translation>
    </message>
    <message>
        <source>By its name, what the file does not have is removed from a contact that is there already. Choose this only if you are sure.</source>
        <translation>Por su nombre, lo que el archivo no tiene se quita del contacto que ya existe. Elíjalo solo si está seguro.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>No such number exists. Is the country right?</source>
        <translation>Ese número no existe. ¿Es correcto el país?</translation>
    </message>
    <message>
        <source>Too many cells. Is a quotation mark missing?</source>
        <translation>Demasiadas celdas. ¿Faltan unas comillas?</translation>
    </message>
    <message>
        <source>Reason not imported</source>
        <comment>heading of a column of a file</comment>
        <translation>Motivo de no importarse</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number, and its last digits are lost. Export the column as text.</source>
        <translation>Una hoja de cálculo ha abreviado el número y se han perdido sus últimas cifras. Exporte la columna como texto.</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>%1 opted out on %2. You cannot text them.</source>
        <translation>%1 se dio de baja el %2. No puede enviarle mensajes.</translation>
    </message>
    <message>
        <source>Sakari says that %1 cannot be texted: the number is not valid.</source>
        <translation>Sakari dice que no se pueden enviar mensajes a %1: el número no es válido.</translation>
    </message>
    <message>
        <source>%1 opted out. You cannot text them.</source>
        <translation>%1 se dio de baja. No puede enviarle mensajes.</translation>
    </message>
    <message>
        <source>There is no text to send.</source>
        <translation>No hay texto que enviar.</translation>
    </message>
    <message>
        <source>The last text of %1 was “%2”. They may not want to be texted any more.</source>
        <translation>El último mensaje de %1 fue «%2». Puede que no desee recibir más mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>This text takes %n segment(s), each of them billed.</source>
        <translation>
            <numerusform>Este mensaje ocupa %n segmento, que se factura.</numerusform>
            <numerusform>Este mensaje ocupa %n segmentos, y se factura cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has answered since you opened this conversation.</source>
        <translation>Otra persona ha respondido desde que usted abrió esta conversación.</translation>
    </message>
    <message>
        <source>%1 has answered since you opened this conversation.</source>
        <translation>%1 ha respondido desde que usted abrió esta conversación.</translation>
    </message>
    <message>
        <source>%1 has no value for: %2. It is not known what Sakari puts there.</source>
        <translation>%1 no tiene ningún valor para: %2. No se sabe qué pondrá Sakari ahí.</translation>
    </message>
    <message>
        <source>The braces in this text do not match. Sakari reads {{ }} as a field and may change the text.</source>
        <translation>Las llaves de este texto no coinciden. Sakari lee {{ }} como un campo y podría cambiar el texto.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Put %1 on %2</source>
        <translation>Poner a %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln contacts on %1</source>
        <translation>
            <numerusform>Poner %Ln contacto en %1</numerusform>
            <numerusform>Poner %Ln contactos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Quitar a %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln contacts off %1</source>
        <translation>
            <numerusform>Quitar %Ln contacto de %1</numerusform>
            <numerusform>Quitar %Ln contactos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar a %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contacts</source>
        <translation>
            <numerusform>Eliminar %Ln contacto</numerusform>
            <numerusform>Eliminar %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contacts</source>
        <translation>
            <numerusform>Importar %Ln contacto</numerusform>
            <numerusform>Importar %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltan unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Paused. It goes on when you say so.</source>
        <translation>En pausa. Continúa cuando usted lo diga.</translation>
    </message>
    <message>
        <source>Found again in a damaged file, and paused: it may have been stopped or taken back. Look before you let it go on.</source>
        <translation>Se recuperó de un archivo dañado y está en pausa: puede que se detuviera o se deshiciera. Compruébelo antes de dejar que continúe.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Waits until you are signed in.</source>
        <translation>Espera a que usted inicie sesión.</translation>
    </message>
    <message>
        <source>Sakari asks us to slow down. It goes on by itself.</source>
        <translation>Sakari pide ir más despacio. Continúa por sí solo.</translation>
    </message>
    <message>
        <source>Waits: %1 It goes on by itself.</source>
        <translation>En espera: %1 Continúa por sí solo.</translation>
    </message>
    <message>
        <source>Stopped: %1 done, %2 not done.</source>
        <translation>Detenido: %1 hechos, %2 sin hacer.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln done.</source>
        <translation>
            <numerusform>Hecho (%Ln).</numerusform>
            <numerusform>Los %Ln están hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 not done.</source>
        <translation>%1 hechos, %2 sin hacer.</translation>
    </message>
    <message>
        <source>%1 done, of them %2 new and %3 changed as far as Sakari says.</source>
        <translation>%1 hechos; de ellos, %2 nuevos y %3 modificados, por lo que dice Sakari.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done.</source>
        <translation>
            <numerusform>%Ln hecho.</numerusform>
            <numerusform>%Ln hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done; the reasons are below.</source>
        <translation>
            <numerusform>%Ln sin hacer; el motivo está abajo.</numerusform>
            <numerusform>%Ln sin hacer; los motivos están abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been done: no answer came, and what Sakari has does not say. They are not asked for again.</source>
        <translation>
            <numerusform>%Ln puede que se hiciera: no llegó respuesta y lo que tiene Sakari no lo aclara. No se vuelve a pedir.</numerusform>
            <numerusform>%Ln puede que se hicieran: no llegó respuesta y lo que tiene Sakari no lo aclara. No se vuelven a pedir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left when it was stopped.</source>
        <translation>
            <numerusform>Quedaba %Ln cuando se detuvo.</numerusform>
            <numerusform>Quedaban %Ln cuando se detuvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have been done: no answer came. Look it up before you try again.</source>
        <translation>Puede que se hiciera: no llegó respuesta. Compruébelo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no number to text.</source>
        <translation>No hay un número al que escribir.</translation>
    </message>
    <message>
        <source>This contact is not at Sakari any more.</source>
        <translation>Este contacto ya no está en Sakari.</translation>
    </message>
</context>
<context>
    <name>ManyTextWords</name>
    <message>
        <source>Deleted since they were chosen.</source>
        <translation>Eliminado después de elegirlo.</translation>
    </message>
    <message>
        <source>Opted out, and gets no text.</source>
        <translation>Se dio de baja y no recibe mensajes.</translation>
    </message>
    <message>
        <source>Somebody with the same number opted out.</source>
        <translation>Otra persona con el mismo número se dio de baja.</translation>
    </message>
    <message>
        <source>Sakari says that they cannot be texted.</source>
        <translation>Sakari indica que no se le pueden enviar mensajes.</translation>
    </message>
    <message>
        <source>Sakari says that the number is not valid.</source>
        <translation>Sakari indica que el número no es válido.</translation>
    </message>
    <message>
        <source>There is no number to text.</source>
        <translation>No hay ningún número al que escribir.</translation>
    </message>
    <message>
        <source>Their last text asked to stop.</source>
        <translation>En su último mensaje pidió no recibir más.</translation>
    </message>
    <message>
        <source>%1 has the same number and gets the text.</source>
        <translation>%1 tiene el mismo número y recibe el mensaje.</translation>
    </message>
    <message>
        <source>Has no value for: %1.</source>
        <translation>No tiene valor para: %1.</translation>
    </message>
    <message>
        <source>One of their values has braces in it, which Sakari would read as a field.</source>
        <translation>Uno de sus valores contiene llaves, que Sakari leería como un campo.</translation>
    </message>
    <message>
        <source>%1 · reply in the open conversation</source>
        <comment>number</comment>
        <translation>%1 · respuesta en la conversación abierta</translation>
    </message>
    <message>
        <source>%1 · begins a conversation</source>
        <comment>number</comment>
        <translation>%1 · inicia una conversación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen contacts get the text.</source>
        <translation>
            <numerusform>%Ln de los contactos elegidos recibe el mensaje.</numerusform>
            <numerusform>%Ln de los contactos elegidos reciben el mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not: they stand first.</source>
        <translation>
            <numerusform>%Ln no lo recibe: aparece primero.</numerusform>
            <numerusform>%Ln no lo reciben: aparecen primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments in all</source>
        <translation>
            <numerusform>%Ln segmento en total</numerusform>
            <numerusform>%Ln segmentos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>about $%1</source>
        <translation>unos %1 $</translation>
    </message>
    <message numerus="yes">
        <source>the longest takes %Ln</source>
        <translation>
            <numerusform>el más largo ocupa %Ln</numerusform>
            <numerusform>el más largo ocupa %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sakari&apos;s balance pays for %Ln more segments only. What is not paid for is refused.</source>
        <translation>
            <numerusform>El saldo en Sakari solo alcanza para %Ln segmento más. Lo que no se pueda pagar será rechazado.</numerusform>
            <numerusform>El saldo en Sakari solo alcanza para %Ln segmentos más. Lo que no se pueda pagar será rechazado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to send.</source>
        <translation>No hay ningún texto que enviar.</translation>
    </message>
    <message>
        <source>The braces in this text do not match, or hold something other than a field&apos;s name. Nobody gets it like this.</source>
        <translation>Las llaves de este texto no cuadran o contienen algo que no es el nombre de un campo. Así no lo recibe nadie.</translation>
    </message>
    <message>
        <source>None of the chosen contacts can get this text. The list says why.</source>
        <translation>Ninguno de los contactos elegidos puede recibir este mensaje. La lista indica el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>A text goes to at most %Ln people at once. Larger mailings are campaigns, which Sakari has on the web.</source>
        <translation>
            <numerusform>Un mensaje va a %Ln persona a la vez como máximo. Para envíos más grandes están las campañas de Sakari en la web.</numerusform>
            <numerusform>Un mensaje va a %Ln personas a la vez como máximo. Para envíos más grandes están las campañas de Sakari en la web.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this text, each as one of their own.</source>
        <translation>
            <numerusform>%Ln persona recibe este mensaje, solo para ella.</numerusform>
            <numerusform>%Ln personas reciben este mensaje, cada una el suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Son %1.</translation>
    </message>
    <message numerus="yes">
        <source>The longest of them takes %Ln segments, each of them billed.</source>
        <translation>
            <numerusform>El más largo ocupa %Ln segmento, que se factura.</numerusform>
            <numerusform>El más largo ocupa %Ln segmentos, y se factura cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln texts</source>
        <translation>
            <numerusform>Enviar %Ln mensaje</numerusform>
            <numerusform>Enviar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts were taken back. Nothing was sent.</source>
        <translation>
            <numerusform>Se recuperó el mensaje (%Ln). No se envió nada.</numerusform>
            <numerusform>Se recuperaron los %Ln mensajes. No se envió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were taken back.</source>
        <translation>
            <numerusform>Se recuperó %Ln mensaje.</numerusform>
            <numerusform>Se recuperaron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had gone already.</source>
        <translation>
            <numerusform>%Ln ya había salido.</numerusform>
            <numerusform>%Ln ya habían salido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stand only those who did not get it.</source>
        <translation>Aquí aparecen solo quienes no lo recibieron.</translation>
    </message>
    <message>
        <source>This computer could not write that down yet and goes on trying. Please leave Rejoinder open, and look whether the disk is full.</source>
        <translation>Este equipo aún no ha podido guardarlo y lo sigue intentando. Deje Rejoinder abierto y compruebe si el disco está lleno.</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>a phone number, its country</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: as far as is known, no such number is given out.</source>
        <translation>%1: que se sepa, no existe ningún número así.</translation>
    </message>
    <message>
        <source>%1: as far as is known, no such number is given out in this country: %2.</source>
        <translation>%1: que se sepa, no existe ningún número así en este país: %2.</translation>
    </message>
    <message>
        <source>%1 is a landline and cannot receive texts.</source>
        <translation>%1 es un teléfono fijo y no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>There are too many digits for a number.</source>
        <translation>Son demasiadas cifras para un número.</translation>
    </message>
    <message>
        <source>There are too many digits for a number in this country: %1.</source>
        <translation>Son demasiadas cifras para un número de este país: %1.</translation>
    </message>
    <message>
        <source>A number with an extension cannot be texted.</source>
        <translation>No se pueden enviar mensajes a un número con extensión.</translation>
    </message>
    <message>
        <source>No country has this calling code. Choose the country, or begin with + and its code.</source>
        <translation>Ningún país tiene este prefijo. Elija el país o empiece por + y su prefijo.</translation>
    </message>
    <message>
        <source>There are too few digits for a number.</source>
        <translation>Faltan cifras para un número.</translation>
    </message>
    <message>
        <source>There are too few digits for a number in this country: %1.</source>
        <translation>Faltan cifras para un número de este país: %1.</translation>
    </message>
    <message>
        <source>No number has this many digits.</source>
        <translation>Ningún número tiene tantas cifras.</translation>
    </message>
    <message>
        <source>No number in this country has this many digits: %1.</source>
        <translation>Ningún número de este país tiene tantas cifras: %1.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message>
        <source>Looking up %1.</source>
        <translation>Buscando %1.</translation>
    </message>
    <message>
        <source>The text goes to %1.</source>
        <translation>El mensaje es para %1.</translation>
    </message>
    <message>
        <source>The text goes to %1 at %2.</source>
        <comment>name, number</comment>
        <translation>El mensaje es para %1, en el %2.</translation>
    </message>
    <message>
        <source>The text goes to %1, a number that is not among your contacts yet.</source>
        <translation>El mensaje es para %1, un número que aún no está entre sus contactos.</translation>
    </message>
    <message>
        <source>%1 opted out on %2 and cannot be texted.</source>
        <comment>name, date</comment>
        <translation>%1 se dio de baja el %2 y no se le pueden enviar mensajes.</translation>
    </message>
    <message>
        <source>%1 cannot be texted: Sakari says that the number is not valid.</source>
        <translation>No se pueden enviar mensajes a %1: Sakari dice que el número no es válido.</translation>
    </message>
    <message>
        <source>No phone has the number %1. Please check its digits.</source>
        <translation>Ningún teléfono tiene el número %1. Compruebe las cifras.</translation>
    </message>
    <message>
        <source>Start with + and the country code, for example +44 7700 900118.</source>
        <translation>Empiece por + y el código del país, por ejemplo +44 7700 900118.</translation>
    </message>
    <message>
        <source>This is not a complete phone number.</source>
        <translation>No es un número de teléfono completo.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is among your contacts. You can type a phone number instead.</source>
        <translation>Entre sus contactos no hay nadie llamado «%1». También puede escribir un número de teléfono.</translation>
    </message>
    <message>
        <source>Choose one of them, or go on typing.</source>
        <translation>Elija a una de estas personas o siga escribiendo.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>the group, the number that texts leave from</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Número no válido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>You: photo</source>
        <translation>Usted: foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>spoken state of a conversation</comment>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not confirmed whether it was sent</source>
        <comment>spoken state of a conversation</comment>
        <translation>sin confirmar si se envió</translation>
    </message>
    <message>
        <source>opted out</source>
        <comment>spoken state of a conversation</comment>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>invalid number</source>
        <comment>spoken state of a conversation</comment>
        <translation>número no válido</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>spoken state of a conversation</comment>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>spoken state of a conversation</comment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>on its way</source>
        <comment>spoken state of a conversation</comment>
        <translation>en camino</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>spoken state of a conversation</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>spoken state of a conversation</comment>
        <translation>entregado</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>spoken state of a conversation</comment>
        <translation>cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n unread, %3. %4</source>
        <comment>who, when, state, text</comment>
        <translation>
            <numerusform>%1, %2, %n sin leer, %3. %4</numerusform>
            <numerusform>%1, %2, %n sin leer, %3. %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n unread. %3</source>
        <comment>who, when, text</comment>
        <translation>
            <numerusform>%1, %2, %n sin leer. %3</numerusform>
            <numerusform>%1, %2, %n sin leer. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>who, when, state, text</comment>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>who, when, text</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Sending soon</source>
        <translation>Se envía pronto</translation>
    </message>
    <message>
        <source>not sent yet, asks whether to send</source>
        <comment>spoken state of a conversation</comment>
        <translation>aún no enviado, pregunta si enviarlo</translation>
    </message>
    <message>
        <source>goes out in a moment</source>
        <comment>spoken state of a conversation</comment>
        <translation>sale en un momento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>In open and closed conversations. Narrow it with is:open, from:me or after:2026-01-31.</source>
        <translation>En conversaciones abiertas y cerradas. Acote con es:abierta, de:mí o desde:2026-01-31.</translation>
    </message>
    <message>
        <source>In open and closed conversations of %1. Narrow it with is:open or from:me.</source>
        <translation>En conversaciones abiertas y cerradas de %1. Acote con es:abierta o de:mí.</translation>
    </message>
    <message>
        <source>Names, any digits of a number, e-mail and words of messages.
&quot;two words&quot;: exactly so, one after the other
from:me or from:them: who wrote the message
is:open, is:closed, is:unread, is:waiting: the conversation
after:2026-01-31: on that day or later
before:2026-01-31: earlier than that day</source>
        <translation>Nombres, cifras de un número, correo electrónico y palabras de los mensajes.
&quot;dos palabras&quot;: exactamente así, una tras otra
de:mí o de:ellos: quién escribió el mensaje
es:abierta, es:cerrada, es:noleída, es:pendiente: la conversación
desde:2026-01-31: ese día o después
antes:2026-01-31: antes de ese día</translation>
    </message>
    <message>
        <source>Older messages are still coming in: %1 % of the history is here and searched.</source>
        <translation>Todavía están llegando mensajes anteriores: el %1 % del historial está aquí y se busca en él.</translation>
    </message>
    <message>
        <source>Names, any digits of a number, and e-mail addresses.
&quot;two words&quot;: exactly so, one after the other
list:Customers or tag:Customers: who is on it
is:blocked, is:invalid, is:unnamed, is:duplicate, is:optedin
after:2026-01-31: changed on that day or later
before:2026-01-31: changed earlier than that day</source>
        <translation>Nombres, cualquier cifra de un número y correos electrónicos.
&quot;dos palabras&quot;: exactamente así, una tras otra
lista:Clientes o etiqueta:Clientes: quien está en ella
es:bloqueado, es:invalido, es:sinnombre, es:duplicado, es:suscrito
desde:2026-01-31: cambiados ese día o después
antes:2026-01-31: cambiados antes de ese día</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message numerus="yes">
        <source>This text waited %n days for a connection. Send it now?</source>
        <translation>
            <numerusform>Este mensaje esperó conexión %n día. ¿Enviarlo ahora?</numerusform>
            <numerusform>Este mensaje esperó conexión %n días. ¿Enviarlo ahora?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text waited %n hours for a connection. Send it now?</source>
        <translation>
            <numerusform>Este mensaje esperó conexión %n hora. ¿Enviarlo ahora?</numerusform>
            <numerusform>Este mensaje esperó conexión %n horas. ¿Enviarlo ahora?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text waited %n minutes for a connection. Send it now?</source>
        <translation>
            <numerusform>Este mensaje esperó conexión %n minuto. ¿Enviarlo ahora?</numerusform>
            <numerusform>Este mensaje esperó conexión %n minutos. ¿Enviarlo ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking whether this went out…</source>
        <translation>Comprobando si esto se envió…</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Se envía en %n s</numerusform>
            <numerusform>Se envía en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goes out in %n seconds and can still be taken back</source>
        <translation>
            <numerusform>sale en %n segundo y aún se puede recuperar</numerusform>
            <numerusform>sale en %n segundos y aún se puede recuperar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Esperando conexión</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Esperando para enviarse</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>There is no connection at the moment. The text goes out by itself once there is one.</source>
        <translation>Ahora mismo no hay conexión. El mensaje saldrá por sí solo en cuanto la haya.</translation>
    </message>
    <message>
        <source>%1 The text goes out by itself.</source>
        <comment>why</comment>
        <translation>%1 El mensaje saldrá por sí solo.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <comment>then why</comment>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <comment>then why</comment>
        <translation>No entregado. %1</translation>
    </message>
    <message>
        <source>We don&apos;t know whether this went out. We looked for it until %1 and did not find it. The customer may have it already.</source>
        <comment>a time of day</comment>
        <translation>No sabemos si esto se envió. Lo buscamos hasta las %1 y no lo encontramos. Es posible que el cliente ya lo tenga.</translation>
    </message>
</context>
<context>
    <name>ServiceCodes</name>
    <message>
        <source>The limit of a free account has been reached.</source>
        <translation>Se ha alcanzado el límite de la cuenta gratuita.</translation>
    </message>
    <message>
        <source>The account&apos;s plan is not valid.</source>
        <translation>El plan de la cuenta no es válido.</translation>
    </message>
    <message>
        <source>The payment system does not know this customer.</source>
        <translation>El sistema de pago no conoce a este cliente.</translation>
    </message>
    <message>
        <source>The plan cannot be changed.</source>
        <translation>El plan no se puede cambiar.</translation>
    </message>
    <message>
        <source>A top-up must be at least 10 dollars.</source>
        <translation>Una recarga debe ser de al menos 10 dólares.</translation>
    </message>
    <message>
        <source>The account has not enough credit to send.</source>
        <translation>La cuenta no tiene saldo suficiente para enviar.</translation>
    </message>
    <message>
        <source>No account belongs to this payment.</source>
        <translation>Ninguna cuenta corresponde a este pago.</translation>
    </message>
    <message>
        <source>This account ID is not valid.</source>
        <translation>Este ID de cuenta no es válido.</translation>
    </message>
    <message>
        <source>This account cannot be topped up.</source>
        <translation>Esta cuenta no se puede recargar.</translation>
    </message>
    <message>
        <source>Sakari has blocked this computer&apos;s internet address.</source>
        <translation>Sakari ha bloqueado la dirección de internet de este equipo.</translation>
    </message>
    <message>
        <source>Sakari has blocked this e-mail domain.</source>
        <translation>Sakari ha bloqueado este dominio de correo electrónico.</translation>
    </message>
    <message>
        <source>Approval in advance is only for paid plans.</source>
        <translation>La aprobación previa es solo para planes de pago.</translation>
    </message>
    <message>
        <source>The account&apos;s name is not acceptable.</source>
        <translation>El nombre de la cuenta no es aceptable.</translation>
    </message>
    <message>
        <source>The plan can only be changed on the primary account.</source>
        <translation>El plan solo se puede cambiar en la cuenta principal.</translation>
    </message>
    <message>
        <source>This integration may not change that property.</source>
        <translation>Esta integración no puede cambiar esa propiedad.</translation>
    </message>
    <message>
        <source>These credentials may not use this part of Sakari.</source>
        <translation>Estas credenciales no pueden usar esta parte de Sakari.</translation>
    </message>
    <message>
        <source>Sakari&apos;s staff must verify this account first.</source>
        <translation>El personal de Sakari debe verificar antes esta cuenta.</translation>
    </message>
    <message>
        <source>The mobile number is not valid.</source>
        <translation>El número de móvil no es válido.</translation>
    </message>
    <message>
        <source>This person has asked not to be texted any more.</source>
        <translation>Esta persona ha pedido no recibir más mensajes.</translation>
    </message>
    <message>
        <source>Sakari does not know this conversation.</source>
        <translation>Sakari no conoce esta conversación.</translation>
    </message>
    <message>
        <source>The phone company is not enabled for that country.</source>
        <translation>La compañía telefónica no está habilitada para ese país.</translation>
    </message>
    <message>
        <source>No number of yours can send this text.</source>
        <translation>Ninguno de sus números puede enviar este mensaje.</translation>
    </message>
    <message>
        <source>The phone company failed without saying why.</source>
        <translation>La compañía telefónica ha fallado sin decir por qué.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>El mensaje es demasiado largo.</translation>
    </message>
    <message>
        <source>The phone company took the text for spam.</source>
        <translation>La compañía telefónica ha considerado el mensaje como no deseado.</translation>
    </message>
    <message>
        <source>The phone company does not allow this text.</source>
        <translation>La compañía telefónica no permite este mensaje.</translation>
    </message>
    <message>
        <source>There is no route to this number.</source>
        <translation>No hay ruta hacia este número.</translation>
    </message>
    <message>
        <source>The number is a landline and cannot receive texts.</source>
        <translation>El número es un teléfono fijo y no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>The phone company rejected the text.</source>
        <translation>La compañía telefónica ha rechazado el mensaje.</translation>
    </message>
    <message>
        <source>Sakari took it for a duplicate of another text.</source>
        <translation>Sakari lo ha tomado por un duplicado de otro mensaje.</translation>
    </message>
    <message>
        <source>The phone company did not answer in time.</source>
        <translation>La compañía telefónica no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The phone company slows texts down; Sakari tries again by itself.</source>
        <translation>La compañía telefónica está frenando los mensajes; Sakari lo reintentará automáticamente.</translation>
    </message>
    <message>
        <source>The number has sent as many texts as it may today.</source>
        <translation>El número ha enviado hoy todos los mensajes que puede.</translation>
    </message>
    <message>
        <source>The phone company had a failure.</source>
        <translation>La compañía telefónica ha tenido un fallo.</translation>
    </message>
    <message>
        <source>Texts from this toll-free number are blocked.</source>
        <translation>Los mensajes de este número gratuito están bloqueados.</translation>
    </message>
    <message>
        <source>No phone company serves this number.</source>
        <translation>Ninguna compañía telefónica da servicio a este número.</translation>
    </message>
    <message>
        <source>Links by free link shorteners are blocked.</source>
        <translation>Los enlaces de acortadores gratuitos están bloqueados.</translation>
    </message>
    <message>
        <source>Sakari gives the code %1.</source>
        <translation>Sakari da el código %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason in words, then its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The phone is out of reach or a landline, or the content was blocked.</source>
        <translation>El teléfono está fuera de cobertura o es un fijo, o el contenido fue bloqueado.</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Fill in the account ID, the client ID and the client secret.</source>
        <translation>Rellene el ID de cuenta, el ID de cliente y el secreto de cliente.</translation>
    </message>
    <message>
        <source>Sakari did not accept this client ID and client secret. Copy both again from Sakari.</source>
        <translation>Sakari no ha aceptado este ID de cliente y este secreto. Cópielos de nuevo desde Sakari.</translation>
    </message>
    <message>
        <source>These credentials are good, but not for this account ID. Copy the account ID again from Sakari.</source>
        <translation>Estas credenciales son correctas, pero no para este ID de cuenta. Copie de nuevo el ID de cuenta desde Sakari.</translation>
    </message>
    <message>
        <source>Sakari cannot be reached. Check the network and try again.</source>
        <translation>No se puede contactar con Sakari. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to Sakari is not secure, so nothing was sent. Check this computer&apos;s clock, or ask who runs your network.</source>
        <translation>La conexión con Sakari no es segura, así que no se ha enviado nada. Compruebe el reloj de este equipo o consulte a quien administra su red.</translation>
    </message>
    <message>
        <source>A proxy between here and Sakari refused the connection. Check the proxy in the system&apos;s network settings.</source>
        <translation>Un proxy entre este equipo y Sakari ha rechazado la conexión. Compruebe el proxy en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>Sakari asks us to slow down. Wait a minute and try again.</source>
        <translation>Sakari nos pide ir más despacio. Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Sakari has a problem of its own and could not check the credentials. Try again in a few minutes.</source>
        <translation>Sakari tiene un problema propio y no ha podido comprobar las credenciales. Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>This address would send your secret without protection. Use one that begins with https.</source>
        <translation>Esta dirección enviaría su secreto sin protección. Use una que empiece por https.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so Rejoinder cannot keep your credentials here.</source>
        <translation>Este equipo no tiene llavero, así que Rejoinder no puede guardar aquí sus credenciales.</translation>
    </message>
    <message>
        <source>The keychain is locked, so Rejoinder cannot read your credentials.</source>
        <translation>El llavero está bloqueado, así que Rejoinder no puede leer sus credenciales.</translation>
    </message>
    <message>
        <source>The keychain did not let Rejoinder read your credentials.</source>
        <translation>El llavero no ha permitido que Rejoinder lea sus credenciales.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so Rejoinder cannot read your credentials.</source>
        <translation>El llavero no responde, así que Rejoinder no puede leer sus credenciales.</translation>
    </message>
    <message>
        <source>You are signed in until you quit: this computer has no keychain to remember you in.</source>
        <translation>La sesión durará hasta que salga: este equipo no tiene un llavero donde recordarle.</translation>
    </message>
    <message>
        <source>You are signed in until you quit: the keychain is locked.</source>
        <translation>La sesión durará hasta que salga: el llavero está bloqueado.</translation>
    </message>
    <message>
        <source>You are signed in until you quit: the keychain did not let Rejoinder keep your credentials.</source>
        <translation>La sesión durará hasta que salga: el llavero no ha permitido que Rejoinder guarde sus credenciales.</translation>
    </message>
    <message>
        <source>You are signed in until you quit: the keychain does not answer.</source>
        <translation>La sesión durará hasta que salga: el llavero no responde.</translation>
    </message>
    <message>
        <source>You are signed in until you quit: the keychain did not keep your credentials.</source>
        <translation>La sesión durará hasta que salga: el llavero no ha guardado sus credenciales.</translation>
    </message>
    <message>
        <source>The keychain reports an error, so Rejoinder cannot read your credentials.</source>
        <translation>El llavero comunica un error, así que Rejoinder no puede leer sus credenciales.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>The saved copy of your conversations was made by a newer version of Rejoinder. It was kept as %1, and Rejoinder is fetching them again.</source>
        <translation>La copia guardada de sus conversaciones es de una versión más reciente de Rejoinder. Se ha conservado como %1 y Rejoinder las está recibiendo de nuevo.</translation>
    </message>
    <message>
        <source>The saved copy of your conversations could not be read. It was kept as %1, and Rejoinder is fetching them again.</source>
        <translation>No se ha podido leer la copia guardada de sus conversaciones. Se ha conservado como %1 y Rejoinder las está recibiendo de nuevo.</translation>
    </message>
    <message>
        <source>The file with your drafts and unsent texts was made by a newer version of Rejoinder; it is kept as %1.</source>
        <translation>El archivo con sus borradores y mensajes sin enviar es de una versión más reciente de Rejoinder; se conserva como %1.</translation>
    </message>
    <message>
        <source>The file with your drafts and unsent texts was damaged; it is kept as %1.</source>
        <translation>El archivo con sus borradores y mensajes sin enviar estaba dañado; se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) could be recovered.</source>
        <translation>
            <numerusform>Se ha podido recuperar %n borrador.</numerusform>
            <numerusform>Se han podido recuperar %n borradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent text(s) could be recovered, and nothing of that is sent without you.</source>
        <translation>
            <numerusform>Se ha podido recuperar %n mensaje sin enviar, y no se envía sin usted.</numerusform>
            <numerusform>Se han podido recuperar %n mensajes sin enviar, y ninguno se envía sin usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>No draft and no unsent text was found in it.</source>
        <translation>No se ha encontrado en él ningún borrador ni ningún mensaje sin enviar.</translation>
    </message>
    <message>
        <source>Check the last texts you sent before you send again.</source>
        <translation>Compruebe los últimos mensajes que envió antes de volver a enviar.</translation>
    </message>
    <message>
        <source>Rejoinder cannot write to the disk. Check that it is not full: until writing works again nothing is sent, and what you type is kept only as long as this window is open.</source>
        <translation>Rejoinder no puede escribir en el disco. Compruebe que no esté lleno: mientras no se pueda escribir no se envía nada, y lo que escriba se conserva solo mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Rejoinder cannot change its own files on this computer. You can read what is in them, but nothing is sent, and what you type is kept only as long as this window is open.</source>
        <translation>Rejoinder no puede modificar sus propios archivos en este equipo. Puede leer lo que contienen, pero no se envía nada, y lo que escriba se conserva solo mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Rejoinder cannot save new messages on this computer. Check that the disk is not full.</source>
        <translation>Rejoinder no puede guardar los mensajes nuevos en este equipo. Compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Rejoinder cannot save conversations on this computer. What you see may be out of date.</source>
        <translation>Rejoinder no puede guardar las conversaciones en este equipo. Lo que ve puede no estar al día.</translation>
    </message>
    <message>
        <source>Rejoinder can write to the disk again.</source>
        <translation>Rejoinder puede volver a escribir en el disco.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message numerus="yes">
        <source>Getting your conversations: %1 of %n</source>
        <translation>
            <numerusform>Recibiendo sus conversaciones: %1 de %n</numerusform>
            <numerusform>Recibiendo sus conversaciones: %1 de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Getting your conversations: %n so far</source>
        <translation>
            <numerusform>Recibiendo sus conversaciones: %n hasta ahora</numerusform>
            <numerusform>Recibiendo sus conversaciones: %n hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting your conversations…</source>
        <translation>Recibiendo sus conversaciones…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Up to date %1</source>
        <translation>Al día a las %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde las %1</translation>
    </message>
    <message numerus="yes">
        <source>Sakari asks us to slow down, going on in %n s</source>
        <translation>
            <numerusform>Sakari nos pide ir más despacio; continuamos en %n s</numerusform>
            <numerusform>Sakari nos pide ir más despacio; continuamos en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sakari asked us to slow down, going on now</source>
        <translation>Sakari nos pidió ir más despacio; continuamos ahora</translation>
    </message>
    <message>
        <source>Sakari does not accept your credentials</source>
        <translation>Sakari no acepta sus credenciales</translation>
    </message>
    <message>
        <source>Sakari has a problem</source>
        <translation>Sakari tiene un problema</translation>
    </message>
    <message>
        <source>Sakari has had a problem since %1</source>
        <translation>Sakari tiene un problema desde las %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Up to date. History: %1 % of everything</source>
        <translation>Al día. Historial: %1 % del total</translation>
    </message>
    <message numerus="yes">
        <source>Up to date. History: %1 % of the last %n days</source>
        <translation>
            <numerusform>Al día. Historial: %1 % del último día</numerusform>
            <numerusform>Al día. Historial: %1 % de los últimos %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Position %1: the braces of “%2” do not match. A field has three on each side, as %3.</source>
        <translation>Posición %1: las llaves de «%2» no coinciden. Un campo lleva tres a cada lado, como %3.</translation>
    </message>
    <message>
        <source>Position %1: there is no name between the braces “%2”.</source>
        <translation>Posición %1: no hay ningún nombre entre las llaves «%2».</translation>
    </message>
    <message>
        <source>Position %1: Rejoinder does not know what Sakari makes of “%2”.</source>
        <translation>Posición %1: Rejoinder no sabe qué hace Sakari con «%2».</translation>
    </message>
    <message>
        <source>Position %1: no contact on this computer has a field named “%2”.</source>
        <translation>Posición %1: ningún contacto de este equipo tiene un campo llamado «%2».</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>Last changed by %1, %2</source>
        <comment>a person, then a time</comment>
        <translation>Último cambio de %1, %2</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creada: %1</translation>
    </message>
    <message>
        <source>Created by %1, %2</source>
        <comment>a person, then a time</comment>
        <translation>Creada por %1, %2</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <translation>Un archivo sin nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file&apos;s name, then its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unicode (UCS-2), because of “%1”: %2 characters fit in a segment.</source>
        <translation>Unicode (UCS-2), por «%1»: caben %2 caracteres en un segmento.</translation>
    </message>
    <message>
        <source>Basic SMS alphabet (GSM-7): %1 characters fit in a segment.</source>
        <translation>Alfabeto básico de SMS (GSM-7): caben %1 caracteres en un segmento.</translation>
    </message>
    <message>
        <source>Basic SMS alphabet (GSM-7): %1 characters fit in a segment. A value with any other character, as in “Łukasz”, makes the whole text Unicode.</source>
        <translation>Alfabeto básico de SMS (GSM-7): caben %1 caracteres en un segmento. Un valor con otro carácter, como en «Łukasz», pasa todo el texto a Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>With %1 characters in every field it takes %n segment(s).</source>
        <translation>
            <numerusform>Con %1 caracteres en cada campo ocupa %n segmento.</numerusform>
            <numerusform>Con %1 caracteres en cada campo ocupa %n segmentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>At the carrier</source>
        <translation>En la operadora</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and sender of a reply</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>line above messages not read yet</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <comment>then why</comment>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Sakari gave no reason.</source>
        <translation>Sakari no ha dado ningún motivo.</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <comment>then why</comment>
        <translation>No entregado. %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open from %1</source>
        <comment>a photo, in the browser; %1 is the host</comment>
        <translation>Abrir desde %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>They wrote, %1: %2</source>
        <translation>Escribió, %1: %2</translation>
    </message>
    <message>
        <source>%1 wrote, %2: %3</source>
        <translation>%1 escribió, %2: %3</translation>
    </message>
    <message>
        <source>You wrote, %1: %2</source>
        <translation>Usted escribió, %1: %2</translation>
    </message>
    <message>
        <source>%1 from your team wrote, %2: %3</source>
        <translation>%1, de su equipo, escribió, %2: %3</translation>
    </message>
    <message>
        <source>You wrote, %1, %2: %3</source>
        <translation>Usted escribió, %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 from your team wrote, %2, %3: %4</source>
        <translation>%1, de su equipo, escribió, %2, %3: %4</translation>
    </message>
    <message>
        <source>Attached: %1.</source>
        <translation>Adjunto: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take a text back before it goes</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a text that did not go out</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Press Enter for: %1.</source>
        <translation>Pulse Intro para: %1.</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <comment>time and recipient of a first text</comment>
        <translation>%1 · para %2</translation>
    </message>
    <message>
        <source>You wrote to %1, %2, %3: %4</source>
        <translation>Usted escribió a %1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>rejoinder::Actions</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Conversación sin leer anterior</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Conversación sin leer siguiente</translation>
    </message>
    <message>
        <source>Ask Sakari for new messages</source>
        <translation>Pedir a Sakari los mensajes nuevos</translation>
    </message>
    <message>
        <source>Insert template</source>
        <translation>Insertar plantilla</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Mark as unread on this computer</source>
        <translation>Marcar como no leída en este equipo</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Show or hide contact details</source>
        <translation>Mostrar u ocultar los datos del contacto</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Deshacer envío</translation>
    </message>
    <message>
        <source>Earlier drafts</source>
        <translation>Borradores anteriores</translation>
    </message>
    <message>
        <source>Next found message</source>
        <translation>Siguiente mensaje encontrado</translation>
    </message>
    <message>
        <source>Previous found message</source>
        <translation>Anterior mensaje encontrado</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Eliminar contactos</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Copy the contact&apos;s number</source>
        <translation>Copiar el número del contacto</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Show or hide the contact&apos;s panel</source>
        <translation>Mostrar u ocultar el panel del contacto</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar plantilla</translation>
    </message>
    <message>
        <source>Duplicate template</source>
        <translation>Duplicar plantilla</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Favourite on this computer</source>
        <translation>Favorita en este equipo</translation>
    </message>
    <message>
        <source>Edit this person</source>
        <translation>Editar a esta persona</translation>
    </message>
    <message>
        <source>Undo sending to several people</source>
        <translation>Deshacer el envío a varias personas</translation>
    </message>
</context>
<context>
    <name>rejoinder::Application</name>
    <message>
        <source>Starting the demo…</source>
        <translation>Iniciando la demostración…</translation>
    </message>
    <message>
        <source>A pretend account with made-up people.</source>
        <translation>Una cuenta simulada con personas inventadas.</translation>
    </message>
    <message>
        <source>This is a demo. Nothing reaches real people.</source>
        <translation>Esto es una demostración. Nada llega a personas reales.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain did not let go of the credentials. Remove the entry &quot;rejoinder&quot; in your system&apos;s keychain yourself.</source>
        <translation>Ha cerrado la sesión, pero el llavero no ha soltado las credenciales. Elimine usted la entrada «rejoinder» del llavero de su sistema.</translation>
    </message>
    <message>
        <source>Something of the account could not be removed. Look into the folder %1 and into your system&apos;s keychain.</source>
        <translation>No se ha podido eliminar algo de la cuenta. Mire en la carpeta %1 y en el llavero de su sistema.</translation>
    </message>
    <message>
        <source>The demo could not be started</source>
        <translation>No se ha podido iniciar la demostración</translation>
    </message>
    <message>
        <source>Sakari no longer accepts your credentials. What is saved here can still be read.</source>
        <translation>Sakari ya no acepta sus credenciales. Lo guardado aquí se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>You are signed out. What is saved here can still be read.</source>
        <translation>Ha cerrado la sesión. Lo guardado aquí se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in for this session</source>
        <translation>Iniciar solo esta sesión</translation>
    </message>
    <message>
        <source>There is no connection to Sakari. What you see may be out of date.</source>
        <translation>No hay conexión con Sakari. Lo que ve puede no estar al día.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>rejoinder::AttributesField</name>
    <message>
        <source>Add a detail</source>
        <translation>Añadir un dato</translation>
    </message>
    <message>
        <source>Add a detail…</source>
        <translation>Añadir un dato…</translation>
    </message>
    <message>
        <source>Remove the detail %1</source>
        <translation>Quitar el dato %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>rejoinder::ClosingFlow</name>
    <message>
        <source>The conversation is closed.</source>
        <translation>La conversación está cerrada.</translation>
    </message>
    <message>
        <source>The conversation with %1 is closed.</source>
        <translation>La conversación con %1 está cerrada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It was too late to undo: the conversation has been closed in Sakari.</source>
        <translation>Ya era tarde para deshacer: la conversación se ha cerrado en Sakari.</translation>
    </message>
    <message>
        <source>A conversation could not be closed and is open again. %1</source>
        <translation>No se ha podido cerrar una conversación y vuelve a estar abierta. %1</translation>
    </message>
    <message>
        <source>The conversation with %1 could not be closed and is open again. %2</source>
        <translation>No se ha podido cerrar la conversación con %1 y vuelve a estar abierta. %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>rejoinder::Composer</name>
    <message>
        <source>Insert template</source>
        <translation>Insertar plantilla</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Enviar (Mayús+Intro)</translation>
    </message>
    <message>
        <source>There was a draft for this conversation: “%1”</source>
        <translation>Había un borrador para esta conversación: «%1»</translation>
    </message>
    <message>
        <source>Insert it</source>
        <translation>Insertarlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No insertarlo</translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <translation>%1 recibirá: %2</translation>
    </message>
    <message>
        <source>The braces do not match; Sakari may change the text.</source>
        <translation>Las llaves no coinciden; Sakari podría cambiar el texto.</translation>
    </message>
    <message>
        <source>%1 has no value for: %2.</source>
        <translation>%1 no tiene ningún valor para: %2.</translation>
    </message>
    <message>
        <source>The contact is still being read. Please try again in a moment.</source>
        <translation>Aún se está leyendo el contacto. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Back to text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>This computer could not write the text down, so it was not sent. It is still here.</source>
        <translation>Este equipo no ha podido guardar el mensaje, así que no se ha enviado. Sigue aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was sent. Your text is still here.</source>
        <translation>No se ha enviado nada. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Earlier drafts</source>
        <translation>Borradores anteriores</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactCard</name>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose a conversation to see who it is with.</source>
        <translation>Elija una conversación para ver con quién es.</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Número copiado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>Registros vinculados</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Otras conversaciones</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactColumnsModel</name>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactConflictView</name>
    <message>
        <source>Somebody else changed this contact meanwhile. Choose what is to stand in each field; nothing has been saved yet.</source>
        <translation>Otra persona ha cambiado este contacto entretanto. Elija qué debe quedar en cada campo; todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a field, whose version, its value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Sakari&apos;s</source>
        <translation>De Sakari</translation>
    </message>
    <message>
        <source>Save writes what is chosen here.</source>
        <translation>Al guardar se escribe lo que está elegido aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still wait for your choice.</source>
        <translation>
            <numerusform>%n campo espera todavía su elección.</numerusform>
            <numerusform>%n campos esperan todavía su elección.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactDetails</name>
    <message>
        <source>Close the contact&apos;s panel</source>
        <translation>Cerrar el panel del contacto</translation>
    </message>
    <message>
        <source>More for this contact</source>
        <translation>Más sobre este contacto</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copiar correo electrónico</translation>
    </message>
    <message>
        <source>Copy all that is known</source>
        <translation>Copiar todo lo que se sabe</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Volver a los contactos</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Lists and tags</source>
        <translation>Listas y etiquetas</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>Registros vinculados</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ninguna por ahora.</translation>
    </message>
    <message>
        <source>Find all their messages</source>
        <translation>Buscar todos sus mensajes</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Guardar (%1)</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a person</comment>
        <translation>Editar a %1</translation>
    </message>
    <message>
        <source>What you have changed here is not saved.</source>
        <translation>Lo que ha cambiado aquí no está guardado.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Reading the contact from Sakari…</source>
        <translation>Leyendo el contacto de Sakari…</translation>
    </message>
    <message>
        <source>The contact could not be read from Sakari, so nothing can be saved yet. %1</source>
        <translation>No se pudo leer el contacto de Sakari, así que todavía no se puede guardar nada. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>It is saved as soon as it has been read from Sakari…</source>
        <translation>Se guardará en cuanto se haya leído de Sakari…</translation>
    </message>
    <message>
        <source>It is not known whether it was saved. Saving once more does no harm.</source>
        <translation>No se sabe si se ha guardado. Guardarlo otra vez no hace ningún daño.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you have typed is still here.</source>
        <translation>No se ha guardado nada. Lo que ha escrito sigue aquí.</translation>
    </message>
    <message>
        <source>No contact was made. What you have typed is still here.</source>
        <translation>No se ha creado ningún contacto. Lo que ha escrito sigue aquí.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what that means</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar otra vez</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>Somebody deleted this contact at Sakari meanwhile. What stands here can make it anew, as a contact that has not opted in.</source>
        <translation>Alguien ha eliminado entretanto este contacto en Sakari. Con lo que hay aquí se puede crear de nuevo, como un contacto que no ha dado su consentimiento.</translation>
    </message>
    <message>
        <source>Create it anew</source>
        <translation>Crearlo de nuevo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactForm</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Saving does not opt anybody in. Only the person can, by texting START.</source>
        <translation>Guardar no da de alta a nadie. Solo la propia persona puede hacerlo, enviando START.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It needs an @ with something on either side.</source>
        <translation>Esto no es una dirección de correo. Necesita una @ con algo a cada lado.</translation>
    </message>
    <message>
        <source>Opted out on %1. Cannot be texted.</source>
        <translation>Se dio de baja el %1. No se le pueden enviar mensajes.</translation>
    </message>
    <message>
        <source>Opted in on %1</source>
        <translation>Se dio de alta el %1</translation>
    </message>
    <message>
        <source>No opt-in is recorded.</source>
        <translation>No consta ningún alta.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactPanel</name>
    <message>
        <source>Choose a contact</source>
        <translation>Elija un contacto</translation>
    </message>
    <message>
        <source>What is known of them, and what can be done for them, shows here.</source>
        <translation>Aquí se ve lo que se sabe del contacto y lo que puede hacerse.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactTableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactTableView</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactsHeader</name>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contact(s)</source>
        <translation>
            <numerusform>%1 de %Ln contacto</numerusform>
            <numerusform>%1 de %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no room now)</source>
        <comment>a column</comment>
        <translation>%1 (ahora no cabe)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Se guarda solo en este equipo</translation>
    </message>
</context>
<context>
    <name>rejoinder::ConversationListPane</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Buscar personas y mensajes</translation>
    </message>
    <message>
        <source>New conversation (%1)</source>
        <translation>Nueva conversación (%1)</translation>
    </message>
</context>
<context>
    <name>rejoinder::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>rejoinder::CountryChooser</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country, its calling code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rejoinder::DeletionQuestion</name>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln contacto?</numerusform>
            <numerusform>¿Eliminar %Ln contactos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The record, its lists and its details go at Sakari, for everybody in the account. What Sakari does with the conversations is not documented.</source>
        <translation>La ficha, sus listas y sus datos desaparecen en Sakari, para todas las personas de la cuenta. No está documentado qué hace Sakari con las conversaciones.</translation>
    </message>
    <message>
        <source>Their records, lists and details go at Sakari, for everybody in the account. What Sakari does with the conversations is not documented.</source>
        <translation>Sus fichas, listas y datos desaparecen en Sakari, para todas las personas de la cuenta. No está documentado qué hace Sakari con las conversaciones.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, what comes of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This computer could not write it down, so nothing was deleted.</source>
        <translation>Este ordenador no pudo anotarlo, así que no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 will be deleted in a moment.</source>
        <translation>%1 se eliminará en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be deleted in a moment.</source>
        <translation>
            <numerusform>%Ln contacto se eliminará en un momento.</numerusform>
            <numerusform>%Ln contactos se eliminarán en un momento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::DiscardDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Something that you typed is not saved.</source>
        <translation>Hay algo que ha escrito y que no está guardado.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>A contact or a template is being edited. If you quit now, what you typed there is lost.</source>
        <translation>Se está editando un contacto o una plantilla. Si sale ahora, se pierde lo que ha escrito ahí.</translation>
    </message>
    <message>
        <source>A contact or a template is being edited. If you sign out now, what you typed there is lost.</source>
        <translation>Se está editando un contacto o una plantilla. Si cierra la sesión ahora, se pierde lo que ha escrito ahí.</translation>
    </message>
    <message>
        <source>A contact or a template is being edited. If you forget the account now, what you typed there is lost.</source>
        <translation>Se está editando un contacto o una plantilla. Si olvida la cuenta ahora, se pierde lo que ha escrito ahí.</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Descartar y salir</translation>
    </message>
    <message>
        <source>Discard and sign out</source>
        <translation>Descartar y cerrar la sesión</translation>
    </message>
    <message>
        <source>Discard and forget</source>
        <translation>Descartar y olvidar</translation>
    </message>
</context>
<context>
    <name>rejoinder::EarlierDrafts</name>
    <message>
        <source>Earlier drafts</source>
        <translation>Borradores anteriores</translation>
    </message>
    <message>
        <source>Earlier drafts, kept on this computer</source>
        <translation>Borradores anteriores, guardados en este equipo</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Se guardan en este equipo</translation>
    </message>
    <message>
        <source>Enter brings it back. What you have now becomes an earlier draft.</source>
        <translation>Intro lo recupera. Lo que tiene ahora pasa a ser un borrador anterior.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, in another conversation</source>
        <translation>%1, %2, en otra conversación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when a draft was written, and its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::ExportDialog</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln contact(s) that you chose.</source>
        <translation>
            <numerusform>El contacto que ha elegido.</numerusform>
            <numerusform>Los %Ln contactos que ha elegido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln contact(s) that the table shows, in its order.</source>
        <translation>
            <numerusform>El contacto que muestra la tabla.</numerusform>
            <numerusform>Los %Ln contactos que muestra la tabla, en su orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, for Excel, Google and an import here</source>
        <translation>CSV, para Excel, Google y una importación aquí</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books</source>
        <translation>vCard 4.0, para libretas de direcciones</translation>
    </message>
    <message>
        <source>vCard 3.0, for older telephones and Outlook</source>
        <translation>vCard 3.0, para teléfonos antiguos y Outlook</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A cell that a spreadsheet would take for a formula begins with an apostrophe. An import here takes it off again.</source>
        <translation>Una celda que una hoja de cálculo tomaría por una fórmula empieza con un apóstrofo. Una importación aquí lo vuelve a quitar.</translation>
    </message>
    <message>
        <source>A vCard holds name, number, e-mail and lists. Attributes and opt-outs stay out of it.</source>
        <translation>Una vCard contiene nombre, número, correo y listas. Los atributos y las bajas quedan fuera.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <comment>name of a file, with the day</comment>
        <translation>Contactos %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::FactSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>the name of a detail, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::FieldMenu</name>
    <message>
        <source>Insert field</source>
        <translation>Insertar campo</translation>
    </message>
</context>
<context>
    <name>rejoinder::FilterRow</name>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Name, number or e-mail</source>
        <translation>Nombre, número o correo</translation>
    </message>
    <message>
        <source>List or tag</source>
        <translation>Lista o etiqueta</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Opted out or blocked: they cannot be texted</source>
        <translation>De baja o bloqueados: no se les puede escribir</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válidos</translation>
    </message>
    <message>
        <source>Sakari says that the contact or its number cannot be texted</source>
        <translation>Sakari dice que al contacto o a su número no se le puede escribir</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Neither a first nor a last name</source>
        <translation>Ni nombre ni apellido</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Mismo número</translation>
    </message>
    <message>
        <source>Another contact has the same number</source>
        <translation>Otro contacto tiene el mismo número</translation>
    </message>
    <message>
        <source>Changed this week</source>
        <translation>Cambiados esta semana</translation>
    </message>
    <message>
        <source>Changed in the last seven days, by Sakari&apos;s word</source>
        <translation>Cambiados en los últimos siete días, según Sakari</translation>
    </message>
    <message>
        <source>Any list or none</source>
        <translation>Cualquier lista o ninguna</translation>
    </message>
    <message>
        <source>List or tag: %1</source>
        <translation>Lista o etiqueta: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::FirstTextsDialog</name>
    <message>
        <source>Texts to new people</source>
        <translation>Mensajes a personas nuevas</translation>
    </message>
    <message>
        <source>Each of these is the first text to somebody, so it stands in no conversation yet.</source>
        <translation>Cada uno es el primer mensaje a alguien, así que aún no está en ninguna conversación.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rejoinder::FolderChips</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abiertas %1</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Sin leer %1</translation>
    </message>
    <message>
        <source>Needs reply %1</source>
        <translation>Por responder %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerradas %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::FoundBar</name>
    <message>
        <source>Leave the search in this conversation</source>
        <translation>Salir de la búsqueda en esta conversación</translation>
    </message>
    <message>
        <source>%1 of %2 in this conversation</source>
        <comment>which of the messages that a search found</comment>
        <translation>%1 de %2 en esta conversación</translation>
    </message>
</context>
<context>
    <name>rejoinder::GroupPicker</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the group, the number that texts leave from</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::GroupSwitcher</name>
    <message>
        <source>All inboxes</source>
        <translation>Todas las bandejas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>Bandeja: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportCheckStep</name>
    <message>
        <source>Nothing has been sent yet. An import does not opt anybody in, and whoever is blocked stays blocked.</source>
        <translation>Todavía no se ha enviado nada. Una importación no da el consentimiento de nadie, y quien está bloqueado sigue bloqueado.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Ninguna lista</translation>
    </message>
    <message>
        <source>Put them all on a list or tag</source>
        <translation>Poner a todos en una lista o etiqueta</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Quien ya existe</translation>
    </message>
    <message>
        <source>No row of this file can be imported. The rows say why.</source>
        <translation>No se puede importar ninguna fila de este archivo. Las filas dicen por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) would be imported.</source>
        <translation>
            <numerusform>Se importaría %Ln contacto.</numerusform>
            <numerusform>Se importarían %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevos %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizados %1</translation>
    </message>
    <message>
        <source>Twice in the file %1</source>
        <translation>Repetidos en el archivo %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rechazadas %1</translation>
    </message>
    <message>
        <source>%1 Sakari names this &quot;%2&quot; and does not describe it any further.</source>
        <translation>%1 Sakari lo llama «%2» y no lo describe más.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportColumnsStep</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Country of numbers without a code</source>
        <translation>País de los números sin prefijo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Columna %1, %2</translation>
    </message>
    <message>
        <source>Say above each column what it holds. These are the first rows of the file.</source>
        <translation>Indique encima de cada columna qué contiene. Estas son las primeras filas del archivo.</translation>
    </message>
    <message>
        <source>Say which column holds the mobile number. Without one nobody can be imported.</source>
        <translation>Indique qué columna contiene el número de móvil. Sin él no se puede importar a nadie.</translation>
    </message>
    <message>
        <source>Two columns are chosen as &quot;%1&quot;. Leave one of them out.</source>
        <translation>Dos columnas están elegidas como «%1». Omita una de ellas.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Step 1 of 3: which file?</source>
        <translation>Paso 1 de 3: ¿qué archivo?</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <source>Step 2 of 3: %1</source>
        <translation>Paso 2 de 3: %1</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>Step 3 of 3: %1</source>
        <translation>Paso 3 de 3: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importar %Ln contacto</numerusform>
            <numerusform>Importar %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and checking the whole file…</source>
        <translation>Leyendo y comprobando todo el archivo…</translation>
    </message>
    <message>
        <source>Writing it down on this computer, so that it goes on after a restart…</source>
        <translation>Anotándolo en este equipo, para que continúe después de reiniciar…</translation>
    </message>
    <message>
        <source>This computer could not write the import down, so nothing was begun. Make room on the disk and try again.</source>
        <translation>Este equipo no ha podido anotar la importación, así que no se ha empezado nada. Haga sitio en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportFileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte aquí un archivo</translation>
    </message>
    <message>
        <source>A CSV of a spreadsheet, of Google, Outlook, HubSpot or Sakari, or a vCard. Up to 100,000 contacts. Nothing is sent before you have seen what would happen.</source>
        <translation>Un CSV de una hoja de cálculo, de Google, Outlook, HubSpot o Sakari, o una vCard. Hasta 100.000 contactos. No se envía nada antes de que haya visto qué pasaría.</translation>
    </message>
    <message>
        <source>Or its path</source>
        <translation>O su ruta</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Choose a file of contacts</source>
        <translation>Elija un archivo de contactos</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Contactos (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportRowsModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Is there already, will be updated</source>
        <translation>Ya existe, se actualizará</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>why this row of a file is not imported</comment>
        <translation>Rechazada: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::InboxPage</name>
    <message>
        <source>The new conversation has begun.</source>
        <translation>La conversación nueva ha comenzado.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>The text that you are changing may have arrived already. Sending it would be a second one.</source>
        <translation>Es posible que el mensaje que está cambiando ya haya llegado. Si lo envía, será un segundo mensaje.</translation>
    </message>
    <message>
        <source>The text that you are changing may have reached %1 already. Sending it would be a second one.</source>
        <translation>Es posible que el mensaje que está cambiando ya le haya llegado a %1. Si lo envía, será un segundo mensaje.</translation>
    </message>
    <message>
        <source>Looking for the text in the conversation. What is found shows on its bubble.</source>
        <translation>Buscando el mensaje en la conversación. Lo que se encuentre aparecerá en su burbuja.</translation>
    </message>
</context>
<context>
    <name>rejoinder::JobFailureModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
</context>
<context>
    <name>rejoinder::JobLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>rejoinder::JobReport</name>
    <message>
        <source>Save the rejected rows as CSV…</source>
        <translation>Guardar las filas rechazadas como CSV…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>Lo que no se hizo</translation>
    </message>
</context>
<context>
    <name>rejoinder::JobStrip</name>
    <message>
        <source>Work on contacts</source>
        <translation>Trabajo con contactos</translation>
    </message>
</context>
<context>
    <name>rejoinder::JumpPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages below</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Lo último</translation>
    </message>
    <message numerus="yes">
        <source>Go to %n new message(s)</source>
        <translation>
            <numerusform>Ir a %n mensaje nuevo</numerusform>
            <numerusform>Ir a %n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>rejoinder::LeaveDialog</name>
    <message>
        <source>Everything has left this computer.</source>
        <translation>Ya ha salido todo de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are not closed in Sakari yet.</source>
        <translation>
            <numerusform>%n conversación aún no está cerrada en Sakari.</numerusform>
            <numerusform>%n conversaciones aún no están cerradas en Sakari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts have not left yet.</source>
        <translation>
            <numerusform>%n mensaje aún no ha salido.</numerusform>
            <numerusform>%n mensajes aún no han salido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Rejoinder</source>
        <translation>Salir de Rejoinder</translation>
    </message>
    <message>
        <source>Rejoinder quits by itself as soon as everything has left.</source>
        <translation>Rejoinder se cerrará por sí solo en cuanto todo haya salido.</translation>
    </message>
    <message>
        <source>If you quit now, what is waiting goes out the next time you start Rejoinder.</source>
        <translation>Si sale ahora, lo pendiente se enviará la próxima vez que inicie Rejoinder.</translation>
    </message>
    <message>
        <source>Wait and quit</source>
        <translation>Esperar y salir</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>You are signed out as soon as everything has left.</source>
        <translation>Se cerrará la sesión en cuanto todo haya salido.</translation>
    </message>
    <message>
        <source>If you sign out now, what is waiting stays on this computer and goes out once you sign in to this account again.</source>
        <translation>Si cierra la sesión ahora, lo pendiente se queda en este equipo y saldrá cuando vuelva a iniciar sesión en esta cuenta.</translation>
    </message>
    <message>
        <source>Wait and sign out</source>
        <translation>Esperar y cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Cerrar sesión ahora</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Seguir en la sesión</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Olvidar esta cuenta</translation>
    </message>
    <message>
        <source>The account is forgotten as soon as everything has left.</source>
        <translation>La cuenta se olvidará en cuanto todo haya salido.</translation>
    </message>
    <message>
        <source>If you forget the account now, what is waiting is removed with it and is never sent.</source>
        <translation>Si olvida la cuenta ahora, lo pendiente se elimina con ella y no se enviará nunca.</translation>
    </message>
    <message>
        <source>Wait and forget</source>
        <translation>Esperar y olvidar</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Olvidar ahora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n conversations to be closed…</source>
        <translation>
            <numerusform>Esperando a que se cierre %n conversación…</numerusform>
            <numerusform>Esperando a que se cierren %n conversaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n texts to leave…</source>
        <translation>
            <numerusform>Esperando a que salga %n mensaje…</numerusform>
            <numerusform>Esperando a que salgan %n mensajes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on contacts is under way: %n jobs are not done yet.</source>
        <translation>
            <numerusform>Hay trabajo con contactos en curso: %n tarea no ha terminado.</numerusform>
            <numerusform>Hay trabajo con contactos en curso: %n tareas no han terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n jobs on contacts to be done…</source>
        <translation>
            <numerusform>Esperando a que termine %n tarea con contactos…</numerusform>
            <numerusform>Esperando a que terminen %n tareas con contactos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ListDialog</name>
    <message numerus="yes">
        <source>Add %Ln contact(s) to a list or tag</source>
        <translation>
            <numerusform>Añadir %Ln contacto a una lista o etiqueta</numerusform>
            <numerusform>Añadir %Ln contactos a una lista o etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln contact(s) from a list or tag</source>
        <translation>
            <numerusform>Quitar %Ln contacto de una lista o etiqueta</numerusform>
            <numerusform>Quitar %Ln contactos de una lista o etiqueta</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>List or tag</source>
        <translation>Lista o etiqueta</translation>
    </message>
    <message>
        <source>Sakari is asked for one contact after the other. You can pause it, and it goes on after a restart. Being on a list does not opt anybody in.</source>
        <translation>Se pide a Sakari un contacto tras otro. Puede hacer una pausa, y continúa después de reiniciar. Estar en una lista no da de alta a nadie.</translation>
    </message>
    <message>
        <source>Sakari is asked for one contact after the other. You can pause it, and it goes on after a restart. The contacts themselves stay.</source>
        <translation>Se pide a Sakari un contacto tras otro. Puede hacer una pausa, y continúa después de reiniciar. Los contactos mismos se quedan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>None of them is on a list or has a tag.</source>
        <translation>Ninguno está en una lista ni tiene una etiqueta.</translation>
    </message>
    <message>
        <source>Nobody here has %1 so far. Sakari decides whether it takes a new name.</source>
        <translation>Nadie tiene aquí %1 por ahora. Sakari decide si acepta un nombre nuevo.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ListsField</name>
    <message>
        <source>Lists and tags</source>
        <translation>Listas y etiquetas</translation>
    </message>
    <message>
        <source>Add a list or tag</source>
        <translation>Añadir una lista o etiqueta</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>a list or a tag</comment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>No list here is named %1. Lists are made in Sakari.</source>
        <translation>Aquí ninguna lista se llama %1. Las listas se crean en Sakari.</translation>
    </message>
</context>
<context>
    <name>rejoinder::MainWindow</name>
    <message>
        <source>(%1) Rejoinder</source>
        <comment>unread conversations, then the program</comment>
        <translation>(%1) Rejoinder</translation>
    </message>
    <message>
        <source>Rejoinder</source>
        <translation>Rejoinder</translation>
    </message>
</context>
<context>
    <name>rejoinder::ManyFlow</name>
    <message>
        <source>This computer could not write down what was to be done, so nothing was begun. Look whether the disk is full, and try again.</source>
        <translation>Este equipo no pudo anotar lo que había que hacer, así que no se empezó nada. Mire si el disco está lleno e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ManyTextDialog</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Send a text to several people</source>
        <translation>Enviar un mensaje a varias personas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Insert template</source>
        <translation>Insertar plantilla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The contacts are still being read. Please try again in a moment.</source>
        <translation>Los contactos aún se están leyendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Something about these people has changed just now, so nothing was sent. Please look at the list again.</source>
        <translation>Algo acaba de cambiar en estas personas, así que no se envió nada. Revise de nuevo la lista.</translation>
    </message>
    <message>
        <source>%1
Nothing was sent to anybody. Your text is still here.</source>
        <translation>%1
No se envió nada a nadie. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>This computer could not write the texts down, so nothing was sent to anybody. Your text is still here.</source>
        <translation>Este equipo no pudo guardar los mensajes, así que no se envió nada a nadie. Su texto sigue aquí.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ManyTextFlow</name>
    <message numerus="yes">
        <source>%Ln texts are on their way.</source>
        <translation>
            <numerusform>%Ln mensaje está en camino.</numerusform>
            <numerusform>%Ln mensajes están en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts go out in a moment.</source>
        <translation>
            <numerusform>%Ln mensaje sale en un momento.</numerusform>
            <numerusform>%Ln mensajes salen en un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It was too late to undo: the texts are already on their way.</source>
        <translation>Era demasiado tarde para deshacerlo: los mensajes ya están en camino.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ManyTextPeople</name>
    <message>
        <source>Who gets the text and who does not</source>
        <translation>Quién recibe el mensaje y quién no</translation>
    </message>
</context>
<context>
    <name>rejoinder::ManyTextPreview</name>
    <message>
        <source>Previous person</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview for %1 (%2 of %3)</source>
        <translation>Vista previa para %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>They get no text: %1</source>
        <translation>No recibe el mensaje: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::ManyTextRows</name>
    <message>
        <source>%1, gets the text, %2</source>
        <comment>name, number and how</comment>
        <translation>%1, recibe el mensaje, %2</translation>
    </message>
    <message>
        <source>%1, gets no text: %2</source>
        <comment>name, reason</comment>
        <translation>%1, no recibe el mensaje: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::NewConversationDialog</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 has an open conversation already.</source>
        <translation>%1 ya tiene una conversación abierta.</translation>
    </message>
    <message>
        <source>Say first who gets the text.</source>
        <translation>Indique primero a quién va el mensaje.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir a ella</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>This computer could not write the text down, so nothing was sent. Your text is still here.</source>
        <translation>Este equipo no ha podido guardar el mensaje, así que no se ha enviado nada. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>%1
Nothing was sent. Your text is still here.</source>
        <translation>%1
No se ha enviado nada. Su texto sigue aquí.</translation>
    </message>
</context>
<context>
    <name>rejoinder::NumberField</name>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>A contact needs a mobile number.</source>
        <translation>Un contacto necesita un número de móvil.</translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>%1 ya tiene este número.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir a %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::OtherConversationRow</name>
    <message>
        <source>Conversation in %1, %2</source>
        <comment>the group and number; open or closed and when</comment>
        <translation>Conversación en %1, %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::OutboxNotices</name>
    <message numerus="yes">
        <source>%n texts waited a long time for a connection. They go out only if you say so.</source>
        <translation>
            <numerusform>%n mensaje esperó mucho tiempo una conexión. Solo saldrá si usted lo indica.</numerusform>
            <numerusform>%n mensajes esperaron mucho tiempo una conexión. Solo saldrán si usted lo indica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n texts to new people may not have gone out. Please look at them.</source>
        <translation>
            <numerusform>Es posible que %n mensaje a una persona nueva no haya salido. Revíselo, por favor.</numerusform>
            <numerusform>Es posible que %n mensajes a personas nuevas no hayan salido. Revíselos, por favor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text is in its conversation %n times. It was sent once from here.</source>
        <translation>
            <numerusform>Un mensaje está %n vez en su conversación. Desde aquí se envió una vez.</numerusform>
            <numerusform>Un mensaje está %n veces en su conversación. Desde aquí se envió una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text to %1 is in the conversation %n times. It was sent once from here.</source>
        <translation>
            <numerusform>El mensaje para %1 está %n vez en la conversación. Desde aquí se envió una vez.</numerusform>
            <numerusform>El mensaje para %1 está %n veces en la conversación. Desde aquí se envió una vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation>Vista previa para</translation>
    </message>
    <message>
        <source>Nothing is filled in here, because the braces do not match or are not plain fields.</source>
        <translation>Aquí no se rellena nada, porque las llaves no coinciden o no son campos sencillos.</translation>
    </message>
    <message>
        <source>%1 has no value for: %2. What Sakari sends instead is not known.</source>
        <translation>%1 no tiene valor para: %2. No se sabe qué envía Sakari en su lugar.</translation>
    </message>
</context>
<context>
    <name>rejoinder::PreviewPerson</name>
    <message>
        <source>Preview for</source>
        <translation>Vista previa para</translation>
    </message>
    <message>
        <source>Nobody in particular: type a name or number</source>
        <translation>Nadie en particular: escriba un nombre o un número</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>rejoinder::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>Inbox, %n unread conversations, counted on this computer alone</source>
        <translation>
            <numerusform>Bandeja, %n conversación sin leer, contada solo en este equipo</numerusform>
            <numerusform>Bandeja, %n conversaciones sin leer, contadas solo en este equipo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::RecipientList</name>
    <message>
        <source>Matching contacts</source>
        <translation>Contactos que coinciden</translation>
    </message>
</context>
<context>
    <name>rejoinder::RecipientPicker</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nombre o número de teléfono</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
</context>
<context>
    <name>rejoinder::RejectedRows</name>
    <message>
        <source>%1 rejected</source>
        <comment>name of a file: rows of another file that were rejected</comment>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved to %1</source>
        <translation>
            <numerusform>%Ln fila rechazada guardada en %1</numerusform>
            <numerusform>%Ln filas rechazadas guardadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
</context>
<context>
    <name>rejoinder::RemovableTag</name>
    <message>
        <source>Remove from %1</source>
        <comment>a list or a tag</comment>
        <translation>Quitar de %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::ReplyEdit</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>rejoinder::RowActions</name>
    <message>
        <source>Open link to %1</source>
        <translation>Abrir el enlace a %1</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
</context>
<context>
    <name>rejoinder::SegmentCounter</name>
    <message numerus="yes">
        <source>%1 / %2 · %n segment(s) · $%3</source>
        <translation>
            <numerusform>%1 / %2 · %n segmento · %3 $</numerusform>
            <numerusform>%1 / %2 · %n segmentos · %3 $</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 · %n segment(s)</source>
        <translation>
            <numerusform>%1 / %2 · %n segmento</numerusform>
            <numerusform>%1 / %2 · %n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs Unicode   %2</source>
        <translation>«%1» requiere Unicode   %2</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not in the basic SMS alphabet, so the whole text is sent as Unicode: %3 characters fit in a segment instead of more than twice as many.</source>
        <translation>«%1» en la posición %2 no está en el alfabeto SMS básico, así que todo el mensaje se envía como Unicode: caben %3 caracteres por segmento en lugar de más del doble.</translation>
    </message>
    <message>
        <source>The basic SMS alphabet (GSM-7): %1 characters fit in a segment. ^ { } \ [ ~ ] | and € take two.</source>
        <translation>Alfabeto SMS básico (GSM-7): caben %1 caracteres por segmento. ^ { } \ [ ~ ] | y € ocupan dos.</translation>
    </message>
    <message>
        <source>The price is an estimate; Sakari&apos;s own count is what is billed.</source>
        <translation>El precio es una estimación; se factura lo que cuente Sakari.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SelectionBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Contactos seleccionados</translation>
    </message>
    <message>
        <source>Add to list or tag…</source>
        <translation>Añadir a lista o etiqueta…</translation>
    </message>
    <message>
        <source>Remove from list or tag…</source>
        <translation>Quitar de lista o etiqueta…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar selección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contacto seleccionado</numerusform>
            <numerusform>%Ln contactos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a text…</source>
        <translation>Enviar un mensaje…</translation>
    </message>
</context>
<context>
    <name>rejoinder::SendButton</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>rejoinder::SettingsPage</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Forget this account on this computer</source>
        <translation>Olvidar esta cuenta en este equipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The language follows the system too.</source>
        <translation>El idioma también sigue al del sistema.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Intro envía; Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Shift+Enter sends, Enter begins a new line</source>
        <translation>Mayús+Intro envía; Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>Saved conversations, drafts and logs are in this folder, readable by you alone:</source>
        <translation>Las conversaciones guardadas, los borradores y los registros están en esta carpeta, que solo usted puede leer:</translation>
    </message>
    <message>
        <source>What you have read is counted on this computer alone, since Sakari has no way to tell it. Your colleagues, and you in the browser, will still see it as unread.</source>
        <translation>Lo que usted ha leído se lleva solo en este equipo, porque no hay forma de comunicárselo a Sakari. Sus compañeros, y usted en el navegador, lo seguirán viendo como no leído.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>Account ID %1</source>
        <translation>ID de cuenta %1</translation>
    </message>
    <message>
        <source>%1, account ID %2</source>
        <translation>%1, ID de cuenta %2</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Olvidar esta cuenta</translation>
    </message>
    <message>
        <source>Forget this account on this computer?</source>
        <translation>¿Olvidar esta cuenta en este equipo?</translation>
    </message>
    <message>
        <source>The credentials, the saved conversations, your drafts, texts waiting to be sent and the logs are removed. This cannot be undone. Nothing changes in Sakari.</source>
        <translation>Se eliminan las credenciales, las conversaciones guardadas, sus borradores, los mensajes pendientes de envío y los registros. No se puede deshacer. En Sakari no cambia nada.</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>Olvidar la cuenta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>You are using the demo. It leaves nothing behind when you quit.</source>
        <translation>Está usando la demostración. No deja nada al salir.</translation>
    </message>
    <message>
        <source>Signing out removes the credentials from this computer and keeps the saved conversations. Forgetting also removes conversations, drafts, texts waiting to be sent and logs.</source>
        <translation>Al cerrar sesión se quitan las credenciales de este equipo y se conservan las conversaciones guardadas. Al olvidar la cuenta se quitan también las conversaciones, los borradores, los mensajes pendientes de envío y los registros.</translation>
    </message>
    <message>
        <source>Client ID and client secret are in the system&apos;s keychain alone. Where you signed in for this session only, they are in memory and gone when you quit.</source>
        <translation>El ID y el secreto de cliente están solo en el llavero del sistema. Si inició sesión solo para esta vez, están en la memoria y desaparecen al salir.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Deshacer envío</translation>
    </message>
    <message>
        <source>Off: a text leaves at once</source>
        <translation>Desactivado: un mensaje sale de inmediato</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>For so long a text waits here before it leaves, and you can take it back.</source>
        <translation>Durante ese tiempo un mensaje espera aquí antes de salir, y usted puede recuperarlo.</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Historial de mensajes</translation>
    </message>
    <message>
        <source>Only what is opened or changes</source>
        <translation>Solo lo que se abre o cambia</translation>
    </message>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Messages this far back are fetched in the background, so that a search finds them.</source>
        <translation>Los mensajes de este periodo se obtienen en segundo plano para que la búsqueda los encuentre.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then its shortcut</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rejoinder::SignInPage</name>
    <message>
        <source>Sign in to Rejoinder</source>
        <translation>Iniciar sesión en Rejoinder</translation>
    </message>
    <message>
        <source>Sakari gives all three under hub.sakari.io &gt; Settings &gt; Account Settings &gt; API &gt; Generate. They belong to your company&apos;s account.</source>
        <translation>Sakari da los tres en hub.sakari.io &gt; Settings &gt; Account Settings &gt; API &gt; Generate. Pertenecen a la cuenta de su empresa.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Recordar en este equipo</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in a file.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>A pretend account with made-up people. Nothing reaches anybody.</source>
        <translation>Una cuenta simulada con personas inventadas. Nada llega a nadie.</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
    <message>
        <source>%1 You can sign in until you quit; nothing will be kept.</source>
        <translation>%1 Puede iniciar sesión hasta que salga; no se guardará nada.</translation>
    </message>
    <message>
        <source>Checking with Sakari…</source>
        <translation>Comprobando con Sakari…</translation>
    </message>
</context>
<context>
    <name>rejoinder::SkeletonRows</name>
    <message>
        <source>Loading conversations</source>
        <translation>Cargando conversaciones</translation>
    </message>
</context>
<context>
    <name>rejoinder::SpokenRecipients</name>
    <message>
        <source>Opted out</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Número no válido</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, number, state of a contact</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and number of a contact</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::SpokenTemplates</name>
    <message>
        <source>%1: %2</source>
        <comment>name and text of a template</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, favourite: %2</source>
        <comment>name and text of a template</comment>
        <translation>%1, favorita: %2</translation>
    </message>
    <message>
        <source>%1, recently used: %2</source>
        <comment>name and text of a template</comment>
        <translation>%1, usada hace poco: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::TemplateConflictView</name>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>The text in Sakari</source>
        <translation>El texto en Sakari</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <comment>a name, a type or a file</comment>
        <translation>%1 (distinto)</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <comment>SMS or Web</comment>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Adjunto: %1</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>No hay nada adjunto.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>In Sakari now</source>
        <translation>Ahora en Sakari</translation>
    </message>
    <message>
        <source>Somebody else changed this template</source>
        <translation>Otra persona cambió esta plantilla</translation>
    </message>
    <message>
        <source>It was changed in Sakari while you were editing it. Nothing has been written over. What differs is underlined.</source>
        <translation>Se cambió en Sakari mientras usted la editaba. No se ha sobrescrito nada. Lo que difiere está subrayado.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Guardar la mía encima</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Quedarse con la otra</translation>
    </message>
    <message>
        <source>Somebody else deleted this template</source>
        <translation>Otra persona eliminó esta plantilla</translation>
    </message>
    <message>
        <source>It is not in Sakari any more. What you wrote is still here.</source>
        <translation>Ya no está en Sakari. Lo que usted escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Create it again with mine</source>
        <translation>Crearla de nuevo con la mía</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarla ir</translation>
    </message>
</context>
<context>
    <name>rejoinder::TemplateEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar plantilla</translation>
    </message>
    <message>
        <source>Attached in Sakari, and left as it is: %1</source>
        <comment>one or more file names</comment>
        <translation>Adjunto en Sakari, y se deja como está: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Write the text first: Sakari takes no template without one.</source>
        <translation>Escriba primero el texto: Sakari no acepta plantillas sin él.</translation>
    </message>
    <message>
        <source>Give the template a name, so that it can be found.</source>
        <translation>Dé un nombre a la plantilla, para poder encontrarla.</translation>
    </message>
    <message>
        <source>Not saved. %1 What you typed is still here.</source>
        <translation>No se guardó. %1 Lo que usted escribió sigue aquí.</translation>
    </message>
    <message>
        <source>This template has changes that are not saved.</source>
        <translation>Esta plantilla tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>rejoinder::TemplatePicker</name>
    <message>
        <source>Filter templates</source>
        <translation>Filtrar plantillas</translation>
    </message>
    <message>
        <source>Insert template</source>
        <translation>Insertar plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>There are no templates yet. They are written on the Templates page or in Sakari.</source>
        <translation>Aún no hay plantillas. Se escriben en la página Plantillas o en Sakari.</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Ninguna plantilla tiene esas palabras.</translation>
    </message>
    <message>
        <source>The braces in this template do not match.</source>
        <translation>Las llaves de esta plantilla no coinciden.</translation>
    </message>
    <message>
        <source>%1 has no value for: %2.</source>
        <translation>%1 no tiene ningún valor para: %2.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usada hace poco</translation>
    </message>
    <message>
        <source>Favourites (Ctrl+B) and the recently used come first. They are kept on this computer only.</source>
        <translation>Las favoritas (Ctrl+B) y las usadas hace poco van primero. Se guardan solo en este equipo.</translation>
    </message>
</context>
<context>
    <name>rejoinder::TemplatePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>rejoinder::TemplateReading</name>
    <message>
        <source>Back to the templates</source>
        <translation>Volver a las plantillas</translation>
    </message>
    <message>
        <source>A favourite on this computer: it comes first when you insert a template.</source>
        <translation>Favorita en este equipo: va primero al insertar una plantilla.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <comment>SMS or Web</comment>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Favourite on this computer: yes</source>
        <translation>Favorita en este equipo: sí</translation>
    </message>
    <message>
        <source>Favourite on this computer: no</source>
        <translation>Favorita en este equipo: no</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Adjunto: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elija una plantilla</translation>
    </message>
    <message>
        <source>Loading templates…</source>
        <translation>Cargando plantillas…</translation>
    </message>
    <message>
        <source>No template found</source>
        <translation>No se ha encontrado ninguna plantilla</translation>
    </message>
    <message>
        <source>In a conversation, insert one with Ctrl+T or with / at the start of a line.</source>
        <translation>En una conversación, inserte una con Ctrl+T o con / al comienzo de una línea.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Search for other words.</source>
        <translation>Busque otras palabras.</translation>
    </message>
    <message>
        <source>No templates are on this computer yet</source>
        <translation>Aún no hay plantillas en este equipo</translation>
    </message>
    <message>
        <source>They come as soon as Sakari can be reached.</source>
        <translation>Llegarán en cuanto se pueda conectar con Sakari.</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>Write down what you text often, once, for everybody in this account.</source>
        <translation>Escriba una sola vez, para toda la cuenta, lo que envía a menudo.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>the name of a doubled template</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The template “%1” is deleted for everybody in this account.</source>
        <translation>La plantilla «%1» se elimina para toda la cuenta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It was too late to undo: the template has been deleted in Sakari.</source>
        <translation>Era tarde para deshacerlo: la plantilla se ha eliminado en Sakari.</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted and is back. %2</source>
        <translation>La plantilla «%1» no se pudo eliminar y ha vuelto. %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::ThreadHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1  ·  from %2</source>
        <translation>%1  ·  desde %2</translation>
    </message>
    <message>
        <source>%1  ·  closed</source>
        <translation>%1  ·  cerrada</translation>
    </message>
</context>
<context>
    <name>rejoinder::ThreadPane</name>
    <message>
        <source>No conversation is open</source>
        <translation>No hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one with Ctrl+N.</source>
        <translation>Elija una de la lista o empiece una nueva con Ctrl+N.</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>No se han podido leer los mensajes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Leyendo los mensajes…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>What you write below is the first one.</source>
        <translation>Lo que escriba abajo será el primero.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ThreadView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>rejoinder::TransferFlow</name>
    <message numerus="yes">
        <source>%Ln contact(s) exported to %1</source>
        <translation>
            <numerusform>%Ln contacto exportado a %1</numerusform>
            <numerusform>%Ln contactos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
</context>
<context>
    <name>rejoinder::UnconfirmedContacts</name>
    <message>
        <source>Contacts that may not have been made</source>
        <translation>Contactos que quizá no se hayan creado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sakari was asked to make the contact %1 and did not answer. It was looked for and is not there.</source>
        <translation>Se pidió a Sakari crear el contacto %1 y no respondió. Se ha buscado y no está.</translation>
    </message>
    <message>
        <source>Sakari was asked to make the contact %1 and did not answer. It may be there; Rejoinder looks for it.</source>
        <translation>Se pidió a Sakari crear el contacto %1 y no respondió. Puede que esté; Rejoinder lo busca.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It was not found just now.</source>
        <translation>Ahora mismo no se ha encontrado.</translation>
    </message>
</context>
<context>
    <name>rejoinder::UnconfirmedTemplates</name>
    <message>
        <source>It is not known whether Sakari has created “%1”: no answer came.</source>
        <translation>No se sabe si Sakari ha creado «%1»: no llegó respuesta.</translation>
    </message>
    <message>
        <source>It was looked for and is not there. It can be created again.</source>
        <translation>Se buscó y no está. Se puede crear de nuevo.</translation>
    </message>
    <message>
        <source>Rejoinder looks for it by itself, and does not create it twice.</source>
        <translation>Rejoinder la busca por sí solo y no la crea dos veces.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>It is not there so far.</source>
        <translation>Por ahora no está.</translation>
    </message>
</context>
<context>
    <name>rejoinder::UndoSendFlow</name>
    <message>
        <source>Your text goes out in a moment.</source>
        <translation>Su mensaje saldrá en un momento.</translation>
    </message>
    <message>
        <source>Your text to %1 goes out in a moment.</source>
        <translation>Su mensaje para %1 saldrá en un momento.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It was too late to undo: the text is already on its way.</source>
        <translation>Era demasiado tarde para deshacer: el mensaje ya está en camino.</translation>
    </message>
    <message>
        <source>It was too late to undo: the text to %1 is already on its way.</source>
        <translation>Era demasiado tarde para deshacer: el mensaje para %1 ya está en camino.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>The text was not sent. It is the draft of its conversation again.</source>
        <translation>El mensaje no se envió. Vuelve a ser el borrador de su conversación.</translation>
    </message>
    <message>
        <source>The text to %1 was not sent. It is a draft again.</source>
        <translation>El mensaje para %1 no se envió. Vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>It was too late to undo: the texts are already on their way.</source>
        <translation>Era demasiado tarde para deshacerlo: los mensajes ya están en camino.</translation>
    </message>
</context>
<context>
    <name>rejoinder::UnsavedNote</name>
    <message>
        <source>Not saved on this computer: its disk is full or cannot be written. The text stays here while Rejoinder is open.</source>
        <translation>No se ha guardado en este equipo: el disco está lleno o no se puede escribir en él. El texto sigue aquí mientras Rejoinder esté abierto.</translation>
    </message>
</context>
</TS>
